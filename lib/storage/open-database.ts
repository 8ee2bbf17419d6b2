import { failure, type Result, success } from '../domain/result';
import { messages } from '../messages';
import { DATABASE_NAME, RapportDatabase, SCHEMA_VERSION } from './database';
import { storageProblem } from './storage-problem';

/** How long another tab may hold an older version open before the person is told, in ms. */
const BLOCKED_AFTER_MS = 5_000;
/** How long the browser may keep silent: a view that changes the database holds all others without a word; in ms. */
const SILENT_AFTER_MS = 10_000;

/** Dexie multiplies its versions by ten for the browser's database. */
const NATIVE_STEP = 10;

interface OpenOptions {
  readonly name?: string;
  readonly blockedAfterMs?: number;
  readonly silentAfterMs?: number;
}

/** Opens the database of this browser profile, or says why it cannot be had and what to do. */
export async function openDatabase(options: OpenOptions = {}): Promise<Result<RapportDatabase>> {
  const db = new RapportDatabase(options.name ?? DATABASE_NAME);
  // A newer version waits in another tab: make room. Later uses of this one fail with "storage-closed".
  db.on('versionchange', () => db.close());
  const timer = new AbortController();
  try {
    return await Promise.race([db.open().then(() => usable(db)), whenStuck(db, options, timer.signal)]);
  } catch (error) {
    return { ok: false, problem: storageProblem(error) };
  } finally {
    timer.abort();
  }
}

/** Dexie opens a database of a later version too; what it holds could be misread here. */
function usable(db: RapportDatabase): Result<RapportDatabase> {
  if (Math.floor(db.backendDB().version / NATIVE_STEP) <= SCHEMA_VERSION) return success(db);
  db.close();
  return failure('storage-newer', messages.errors.storageNewer);
}

const SENTENCES = {
  'storage-blocked': messages.errors.storageBlocked,
  'storage-silent': messages.errors.storageSilent,
} as const;

/** Gives up on a database that another view keeps, openly or without a word. */
function whenStuck(db: RapportDatabase, options: OpenOptions, signal: AbortSignal): Promise<Result<never>> {
  return new Promise((resolve) => {
    const giveUpAfter = (waitMs: number, code: keyof typeof SENTENCES) => {
      const timeout = setTimeout(() => {
        if (db.isMovingOn) return;
        resolve(failure(code, SENTENCES[code]));
        db.close();
      }, waitMs);
      signal.addEventListener('abort', () => clearTimeout(timeout), { once: true });
    };
    giveUpAfter(options.silentAfterMs ?? SILENT_AFTER_MS, 'storage-silent');
    db.on('blocked', () => giveUpAfter(options.blockedAfterMs ?? BLOCKED_AFTER_MS, 'storage-blocked'));
  });
}
