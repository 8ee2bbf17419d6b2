import * as z from 'zod/mini';
import type { CounterChanges } from '../counters';
import type { RapportDatabase } from '../database';
import type { Projections } from './projection';

/** `settings`: what each setting that the example data touched is from now on. */
const RemovedPayload = z.object({ settings: z.record(z.string(), z.unknown()) });

export const demoProjections: Projections = {
  'demo.removed': async (db, operation, counters) => {
    const { settings } = RemovedPayload.parse(operation.payload);
    const entityIds = [
      ...(await removeCustomers(db, counters)),
      ...(await removeResponses(db)),
      ...(await removeDispositions(db)),
      ...(await settleSettings(db, settings)),
    ];
    await eraseOperations(db, entityIds);
  },
};

/** Removes the example customers and what was done with them: an engagement is an example when its customer is. */
async function removeCustomers(db: RapportDatabase, counters: CounterChanges): Promise<string[]> {
  const customerIds = (await db.customers.filter((customer) => customer.demo).toArray()).map(({ id }) => id);
  const ids = [...customerIds];
  for (const customerId of customerIds) {
    const engagements = await db.engagements
      .where('[customerId+intendedAt]')
      .between([customerId, -Infinity], [customerId, []])
      .toArray();
    for (const engagement of engagements) counters.note(engagement, null);
    await db.engagements.bulkDelete(engagements.map(({ id }) => id));
    await db.drafts.bulkDelete(engagements.map(({ post }) => post.key));
    ids.push(...engagements.map(({ id }) => id));
  }
  await db.customers.bulkDelete(customerIds);
  return ids;
}

async function removeResponses(db: RapportDatabase): Promise<string[]> {
  const ids = (await db.responses.filter((response) => response.demo).toArray()).map(({ id }) => id);
  await db.responses.bulkDelete(ids);
  await db.responseVersions.filter((response) => response.demo).delete();
  return ids;
}

async function removeDispositions(db: RapportDatabase): Promise<string[]> {
  const ids = (await db.dispositions.filter((disposition) => disposition.demo).toArray()).map(({ id }) => id);
  await db.dispositions.bulkDelete(ids);
  return ids;
}

async function settleSettings(
  db: RapportDatabase,
  settings: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const ids: string[] = [];
  for (const [key, value] of Object.entries(settings)) {
    const row = await db.settings.get(key);
    if (!row) continue;
    ids.push(row.id);
    await db.settings.put({ ...row, value });
  }
  return ids;
}

/** Payload and salt go, the header stays: the chain is still verifiable. */
async function eraseOperations(db: RapportDatabase, entityIds: readonly string[]): Promise<void> {
  await db.operations
    .where('entityId')
    .anyOf(entityIds)
    .modify((operation, reference) => {
      if (operation.demo) reference.value = { ...operation, payload: null, salt: null };
    });
}
