import { failure, type Result, success } from '../domain/result';
import { messages } from '../messages';

/** Asks the browser never to clear the data when space runs out. @returns whether it agreed. */
export async function requestPersistence(
  storage: Pick<StorageManager, 'persist'> = navigator.storage,
): Promise<Result<boolean>> {
  try {
    return success(await storage.persist());
  } catch (cause) {
    return failure('persistence-refused', messages.errors.persistenceRefused, cause);
  }
}
