import * as z from 'zod/mini';
import { type Projections, projection } from './projection';

const AcceptedPayload = z.object({
  hash: z.string(),
  /** The whole file: a proof may be asked for when nobody has it any more. */
  file: z.string(),
});

/** That a pack was signed stands in the ledger alone. */
export const packProjections: Projections = {
  'pack.accepted': projection(AcceptedPayload, (rows, _operation, { hash, file }) => {
    rows.packs.put({ hash, file });
  }),
};
