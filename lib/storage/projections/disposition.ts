import * as z from 'zod/mini';
import { DispositionKindSchema } from '../../domain/disposition';
import type { Projections } from './projection';

const SetPayload = z.object({ postKey: z.string(), kind: DispositionKindSchema });

export const dispositionProjections: Projections = {
  'disposition.set': async (db, operation) => {
    const { postKey, kind } = SetPayload.parse(operation.payload);
    const { entityId: id, at, demo } = operation;
    await db.dispositions.put({ id, postKey, kind, at, demo });
  },
  'disposition.cleared': (db, operation) => db.dispositions.delete(operation.entityId),
};
