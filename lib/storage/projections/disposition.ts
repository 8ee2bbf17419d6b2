import * as z from 'zod/mini';
import { DispositionKindSchema } from '../../domain/disposition';
import { type Projections, projection } from './projection';

const SetPayload = z.object({ postKey: z.string(), kind: DispositionKindSchema });

export const dispositionProjections: Projections = {
  'disposition.set': projection(SetPayload, (rows, operation, { postKey, kind }) => {
    const { entityId: id, at, demo } = operation;
    rows.dispositions.put({ id, postKey, kind, at, demo });
  }),
  'disposition.cleared': projection(z.unknown(), (rows, operation) =>
    rows.dispositions.delete(operation.entityId),
  ),
};
