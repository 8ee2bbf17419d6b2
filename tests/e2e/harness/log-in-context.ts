/**
 * What fills the log of an extension document: the production code on the production database, bundled by
 * `bundle-storage.ts`.
 */
import type { OperationDraft } from '../../../lib/domain/operation';
import { createEnvironment } from '../../../lib/services/create-environment';
import type { Store } from '../../../lib/services/store';
import { EngagementTally } from '../../../lib/storage/engagement-tally';
import { appendOperations } from '../../../lib/storage/ledger';
import { openDatabase } from '../../../lib/storage/open-database';
import { APART_MS, madeUpCustomer, madeUpEngagement } from './made-up-log';

const APPENDED_AT_ONCE = 500;
const WRITTEN_AT_ONCE = 5_000;

const store: Promise<Store> = openDatabase().then((result) => {
  if (!result.ok) throw new Error(result.problem.sentence, { cause: result.problem.cause });
  return { db: result.value, environment: createEnvironment() };
});

/** Logs so many engagements through the ledger, the newest at that time (epoch milliseconds). */
export async function appendLog(count: number, newestAt: number): Promise<void> {
  const place = await store;
  for (let start = 0; start < count; start += APPENDED_AT_ONCE) {
    const numbers = range(start, Math.min(count, start + APPENDED_AT_ONCE));
    await appendOperations(place, async () => numbers.flatMap((number) => operationsOf(number, newestAt)));
  }
}

function operationsOf(number: number, newestAt: number): OperationDraft[] {
  const { id: entityId, ...engagement } = madeUpEngagement(number, newestAt);
  const logged: OperationDraft = {
    kind: 'engagement.logged',
    entityId,
    payload: { engagement: { id: entityId, ...engagement }, replyKey: null },
  };
  const customer = madeUpCustomer(number);
  if (customer === null) return [logged];
  const { id, identities } = customer;
  return [{ kind: 'customer.created', entityId: id, payload: { identities } }, logged];
}

/** Writes the rows of so many engagements past the ledger: a hundred thousand in seconds, only to be looked at. */
export async function writeLog(count: number, newestAt: number): Promise<void> {
  const { db } = await store;
  const tally = new EngagementTally();
  for (let start = 0; start < count; start += WRITTEN_AT_ONCE) {
    const numbers = range(start, Math.min(count, start + WRITTEN_AT_ONCE));
    const engagements = numbers.map((number) => madeUpEngagement(number, newestAt));
    const customers = numbers.map(madeUpCustomer).filter((customer) => customer !== null);
    await db.engagements.bulkAdd(
      engagements.map((each) => ({ ...each, intendedText: null, replyKeys: [], postKeys: [each.post.key] })),
    );
    await db.customers.bulkAdd(
      customers.map((each) => ({
        ...each,
        identityKeys: each.identities.map(({ site, handle }) => `${site}:${handle}`),
      })),
    );
    for (const engagement of engagements) tally.note(null, engagement);
  }
  await tally.write(db);
}

/** Logs one more at that time, as a panel beside another page would. */
export async function appendOne(number: number, at: number): Promise<void> {
  await appendOperations(await store, async () => operationsOf(number, at + number * APART_MS));
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
