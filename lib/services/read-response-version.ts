import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import { attempt } from './attempt';
import type { Store } from './store';

/** @returns that version of a response as it stands in the library; null: it is not there. */
export function readResponseVersion(
  { db }: Store,
  id: string,
  version: number,
): Promise<Result<Response | null>> {
  return attempt(async () => (await db.responseVersions.get([id, version])) ?? null);
}
