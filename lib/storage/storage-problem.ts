import type { Problem } from '../domain/result';
import { messages } from '../messages';

const problemOf: Readonly<Record<string, readonly [code: string, sentence: string]>> = {
  QuotaExceededError: ['storage-full', messages.errors.storageFull],
  MissingAPIError: ['storage-missing', messages.errors.storageMissing],
  InvalidStateError: ['storage-missing', messages.errors.storageMissing],
  SecurityError: ['storage-missing', messages.errors.storageMissing],
  DatabaseClosedError: ['storage-closed', messages.errors.storageClosed],
  VersionError: ['storage-newer', messages.errors.storageNewer],
  AbortError: ['storage-aborted', messages.errors.storageAborted],
};

/** @returns what to tell the person about an error of IndexedDB or Dexie; the innermost known name decides. */
export function storageProblem(error: unknown): Problem {
  const known = errorNames(error)
    .map((name) => problemOf[name])
    .findLast((problem) => problem !== undefined);
  const [code, sentence] = known ?? ['storage-failed', messages.errors.storageFailed];
  return { code, sentence, cause: error };
}

/** Names from the outside in: Dexie wraps what the browser gave in `inner`. */
function errorNames(error: unknown): readonly string[] {
  const names: string[] = [];
  let current: unknown = error;
  while (current instanceof Error && names.length < 10) {
    names.push(current.name);
    current = 'inner' in current && current.inner !== current ? current.inner : current.cause;
  }
  return names;
}
