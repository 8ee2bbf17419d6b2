import * as z from 'zod/mini';
import type { Operation } from '../../domain/operation';
import { compareOperations } from '../../domain/operation-order';
import type { RapportDatabase } from '../database';
import { EngagementTally } from '../engagement-tally';

/** What was removed is named, so that it is the same wherever and whenever the operation is applied. */
const RemovedPayload = z.object({
  /** Customers, engagements, responses, dispositions and corrections. */
  entityIds: z.array(z.string()),
  /** What each setting that the example data touched is from now on, and its entity id. */
  settings: z.record(z.string(), z.object({ id: z.string(), value: z.unknown() })),
});

export interface ExampleRemoval extends z.infer<typeof RemovedPayload> {
  readonly operation: Operation;
}

/** @throws when the payload is none of this kind. */
export function readRemoval(operation: Operation): ExampleRemoval {
  return { ...RemovedPayload.parse(operation.payload), operation };
}

/** @returns whether the payload is one of this kind. */
export function acceptsRemoval(payload: unknown): boolean {
  return RemovedPayload.safeParse(payload).success;
}

/** @returns whether the content of that operation goes with the example data. */
export function isErasedBy({
  entityIds,
  settings,
  operation,
}: ExampleRemoval): (other: Operation) => boolean {
  const entities = new Set(entityIds);
  const settingIds = new Set(Object.values(settings).map(({ id }) => id));
  return (other) => {
    if (!other.demo) return false;
    if (entities.has(other.entityId)) return true;
    // A setting lives on: example data that was loaded again later stays.
    return settingIds.has(other.entityId) && compareOperations(other, operation) < 0;
  };
}

/** @returns the operation without payload and salt: the header stays, the chain is still verifiable. */
export function withoutContent(operation: Operation): Operation {
  return { ...operation, payload: null, salt: null };
}

/** Removes the rows of the example data, and the content of its operations. */
export async function removeExample(db: RapportDatabase, operation: Operation): Promise<void> {
  const removal = readRemoval(operation);
  const ids = removal.entityIds;
  await removeEngagements(db, ids);
  await db.customers.bulkDelete(ids);
  await db.responses.bulkDelete(ids);
  await db.dispositions.bulkDelete(ids);
  await db.learned.bulkDelete(ids);
  const gone = new Set(ids);
  await db.responseVersions.filter(({ id }) => gone.has(id)).delete();
  const settings = Object.entries(removal.settings);
  await db.settings.bulkPut(settings.map(([key, { id, value }]) => ({ key, id, value })));
  await eraseOperations(db, removal);
}

async function removeEngagements(db: RapportDatabase, ids: string[]): Promise<void> {
  const engagements = (await db.engagements.bulkGet(ids)).filter((row) => row !== undefined);
  const tally = new EngagementTally();
  for (const engagement of engagements) tally.note(engagement, null);
  await db.engagements.bulkDelete(ids);
  await tally.write(db);
  await db.drafts.bulkDelete(engagements.map(({ post }) => post.key));
}

async function eraseOperations(db: RapportDatabase, removal: ExampleRemoval): Promise<void> {
  const isErased = isErasedBy(removal);
  const settingIds = Object.values(removal.settings).map(({ id }) => id);
  await db.operations
    .where('entityId')
    .anyOf([...removal.entityIds, ...settingIds])
    .modify((operation, reference) => {
      if (isErased(operation)) reference.value = withoutContent(operation);
    });
}
