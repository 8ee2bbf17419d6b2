/**
 * What runs inside a document or worker of the extension when its ledger is under test: the production code on the
 * production database, bundled by `bundle-storage.ts`.
 */
import type { Post } from '../../../lib/domain/post';
import type { Result } from '../../../lib/domain/result';
import { addNote } from '../../../lib/services/add-note';
import { beginEngagement } from '../../../lib/services/begin-engagement';
import { createEnvironment } from '../../../lib/services/create-environment';
import type { Store } from '../../../lib/services/store';
import { verifyChain } from '../../../lib/storage/chain';
import { openDatabase } from '../../../lib/storage/open-database';

/** What the ledger says of itself, for a test to judge. */
interface LedgerAccount {
  readonly devices: number;
  readonly operations: number;
  /** The first fault of the chain, in words, or null. */
  readonly broken: string | null;
  readonly headNumbers: readonly number[];
  /** Kinds in the order of the chain. */
  readonly kinds: readonly string[];
  readonly customers: number;
  /** With all of them. */
  readonly contacts: number;
  /** Texts of all notes, in the order of the customer's record. */
  readonly notes: readonly string[];
}

const store: Promise<Store> = openDatabase().then((result) => ({
  db: orThrow(result),
  environment: createEnvironment(),
}));

/** Adds so many notes to one and the same author, one after the other, from that time on (epoch milliseconds). */
export async function addNotes(writer: string, count: number, startAt: number): Promise<void> {
  const place = await store;
  await new Promise((resolve) => setTimeout(resolve, startAt - Date.now()));
  for (let index = 0; index < count; index += 1) {
    orThrow(await addNote(place, { post: POST, text: `${writer} ${index}` }));
  }
}

/** Answers that author's post so many times, as `addNotes` adds notes: another way to append. */
export async function beginEngagements(count: number, startAt: number): Promise<void> {
  const place = await store;
  await new Promise((resolve) => setTimeout(resolve, startAt - Date.now()));
  for (let index = 0; index < count; index += 1) {
    const given = { post: POST, reason: null, response: null, text: `${index}`, account: null };
    orThrow(await beginEngagement(place, given));
  }
}

/** Reads the whole ledger and checks its chain. */
export async function readLedger(): Promise<LedgerAccount> {
  const { db } = await store;
  const operations = await db.operations.toArray();
  const { devices, broken } = await verifyChain(operations);
  const customers = await db.customers.toArray();
  return {
    devices,
    operations: operations.length,
    broken: broken && `${broken.reason} at ${broken.n}`,
    headNumbers: (await db.heads.toArray()).map(({ n }) => n),
    kinds: operations.map(({ kind }) => kind),
    customers: customers.length,
    contacts: (await db.contacts.toArray()).reduce((sum, { total }) => sum + total, 0),
    notes: customers.flatMap(({ notes }) => notes.map(({ text }) => text)),
  };
}

function orThrow<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.sentence, { cause: result.problem.cause });
  return result.value;
}

/** A made-up post; its author is unknown to the ledger until the first note. */
const POST: Post = {
  key: 'forum.example:1',
  site: 'forum.example',
  author: { name: 'Mara Lind', handle: 'mara.lind', profileUrl: null },
  permalink: 'https://forum.example/t/1',
  postedAt: null,
  postedAtText: null,
  text: 'The grinder stopped',
  kind: 'post',
  parentKey: null,
  threadKey: null,
  language: 'en',
  rating: null,
};
