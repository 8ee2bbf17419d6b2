import type { Result } from '../domain/result';
import type { RapportDatabase } from '../storage/database';
import { attempt } from './attempt';
import { type BackupMark, keepMark, readMark } from './backup-mark';
import type { Store } from './store';

const DAY_MS = 86_400_000;
/** After so long a backup is old, and after a dismissal the reminder may come again. */
const REMIND_AFTER_MS = 30 * DAY_MS;
/** So many engagements that were never backed up are worth a reminder. */
const REMIND_OVER = 50;

/** How much there is that is in no backup. */
export interface BackupState {
  /** When the last backup was made, epoch milliseconds UTC; null: never. */
  readonly at: number | null;
  /** Operations in all, and those since the last backup. */
  readonly operations: number;
  readonly since: number;
}

/** Also usable in a watched query. */
export function readBackupState({ db }: Pick<Store, 'db'>): Promise<Result<BackupState>> {
  return attempt(async () => stateOf(db, await readMark(db)));
}

/** Remembers that a backup was handed to the person. */
export function recordBackup({ db }: Pick<Store, 'db'>, mark: BackupMark): Promise<Result<void>> {
  return attempt(() =>
    db.transaction('rw', db.meta, async () => {
      await keepMark(db, mark);
    }),
  );
}

/**
 * @returns what a quiet line in the log should say, or null: little was done since the last backup, or nobody wants
 * to hear of it. Example data does not count. Also usable in a watched query.
 */
export function readBackupReminder({ db, environment }: Store): Promise<Result<BackupState | null>> {
  return attempt(async () => {
    const mark = await readMark(db);
    const now = environment.now();
    const dismissedUntil = Number((await db.meta.get('backup-reminder-until'))?.value ?? 0);
    if (now < dismissedUntil) return null;
    const since = mark?.at ?? 0;
    const own = db.engagements
      .where('intendedAt')
      .above(since)
      .filter(({ demo }) => !demo);
    const [oldest, ...more] = await own.limit(REMIND_OVER + 1).toArray();
    if (!oldest) return null;
    const isMuch = more.length >= REMIND_OVER;
    const isOld = now - (mark?.at ?? oldest.intendedAt) > REMIND_AFTER_MS;
    if (!isMuch && !isOld) return null;
    const state = await stateOf(db, mark);
    return state.since > 0 ? state : null;
  });
}

/** No reminder for thirty days. */
export function dismissBackupReminder({ db, environment }: Store): Promise<Result<void>> {
  return attempt(async () => {
    const until = environment.now() + REMIND_AFTER_MS;
    await db.meta.put({ key: 'backup-reminder-until', value: String(until) });
  });
}

async function stateOf(db: RapportDatabase, mark: BackupMark | null): Promise<BackupState> {
  const heads = await db.heads.toArray();
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    at: mark?.at ?? null,
    operations: sum(heads.map(({ n }) => n)),
    since: sum(heads.map(({ dev, n }) => Math.max(0, n - (mark?.lasts[dev] ?? 0)))),
  };
}
