import * as z from 'zod/mini';
import type { Operation } from '../../domain/operation';
import { ApprovalSchema, type Response, ResponseSchema } from '../../domain/response';
import type { RapportDatabase } from '../database';
import type { Projections } from './projection';

const SavedPayload = z.object({ response: ResponseSchema });
const ApprovedPayload = z.object({ version: z.int(), approval: ApprovalSchema, expiresAt: z.int() });
const RetiredPayload = z.object({ version: z.int() });

export const responseProjections: Projections = {
  'response.saved': async (db, operation) => {
    const { response } = SavedPayload.parse(operation.payload);
    await keep(db, { ...response, id: operation.entityId, demo: operation.demo });
  },
  'response.approved': (db, operation) => {
    const { version, approval, expiresAt } = ApprovedPayload.parse(operation.payload);
    return change(db, operation, version, { status: 'approved', approval, expiresAt });
  },
  'response.retired': (db, operation) => {
    const { version } = RetiredPayload.parse(operation.payload);
    return change(db, operation, version, { status: 'retired' });
  },
};

async function change(
  db: RapportDatabase,
  operation: Operation,
  version: number,
  part: Partial<Response>,
): Promise<void> {
  const response = await db.responseVersions.get([operation.entityId, version]);
  if (response) await keep(db, { ...response, ...part });
}

async function keep(db: RapportDatabase, response: Response): Promise<void> {
  await db.responseVersions.put(response);
  await db.responses.put(response);
}
