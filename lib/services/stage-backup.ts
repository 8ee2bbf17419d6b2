import type { Operation } from '../domain/operation';
import type { DraftRow } from '../storage/rows';
import type { BackupFault } from './read-backup';
import type { Store } from './store';

/** Operations written at once. */
const PART_SIZE = 500;
/** What was staged longer ago is left over from a page that was closed. */
const STALE_AFTER_MS = 60 * 60_000;

/** Puts what is new of a backup where the restoring transaction can read it. */
interface Staging {
  /** @returns the conflict with what is here, if there is one. */
  readonly add: (
    operations: readonly Operation[],
    drafts: readonly DraftRow[],
  ) => Promise<BackupFault | null>;
  readonly end: () => Promise<{
    readonly added: number;
    readonly known: number;
    readonly addedDrafts: number;
  }>;
}

export async function startStaging({ db, environment }: Store, id: string): Promise<Staging> {
  const lasts = new Map((await db.heads.toArray()).map(({ dev, n }) => [dev, n]));
  const counts = { added: 0, known: 0, addedDrafts: 0 };
  let part = 0;
  let operations: Operation[] = [];
  let drafts: DraftRow[] = [];
  const write = async () => {
    await db.staged.add({ id, part, stagedAt: environment.now(), operations, drafts });
    part += 1;
    operations = [];
    drafts = [];
  };
  return {
    async add(given, givenDrafts) {
      const perhapsHere = given.filter(({ dev, n }) => n <= (lasts.get(dev) ?? 0));
      const here = await readHashes({ db }, perhapsHere);
      for (const operation of given) {
        const hash = here.get(`${operation.dev} ${operation.n}`);
        if (hash !== undefined && hash !== operation.hash) {
          return { kind: 'fork', dev: operation.dev, n: operation.n };
        }
        if (hash === undefined) operations.push(operation);
        counts[hash === undefined ? 'added' : 'known'] += 1;
      }
      for (const draft of givenDrafts) {
        if (!(await isWanted({ db }, draft))) continue;
        drafts.push(draft);
        counts.addedDrafts += 1;
      }
      if (operations.length >= PART_SIZE || drafts.length >= PART_SIZE) await write();
      return null;
    },
    async end() {
      await write();
      return counts;
    },
  };
}

async function readHashes(
  { db }: Pick<Store, 'db'>,
  operations: readonly Operation[],
): Promise<ReadonlyMap<string, string>> {
  if (operations.length === 0) return new Map();
  const rows = await db.operations.bulkGet(operations.map(({ dev, n }) => [dev, n]));
  return new Map(rows.filter((row) => row !== undefined).map(({ dev, n, hash }) => [`${dev} ${n}`, hash]));
}

/** A draft that is here stays; one for a post that was answered since is of no use. */
async function isWanted({ db }: Pick<Store, 'db'>, { postKey, savedAt }: DraftRow): Promise<boolean> {
  if (await db.drafts.get(postKey)) return false;
  const engagements = await db.engagements.where('postKeys').equals(postKey).toArray();
  return engagements.every(({ intendedAt }) => intendedAt < savedAt);
}

/** Throws away what was staged for that reading; null: what earlier pages left. */
export async function unstage({ db, environment }: Store, id: string | null): Promise<void> {
  if (id !== null) {
    await db.staged.where('[id+part]').between([id, 0], [id, Infinity]).delete();
    return;
  }
  const staleBefore = environment.now() - STALE_AFTER_MS;
  await db.staged.filter(({ stagedAt }) => stagedAt < staleBefore).delete();
}
