import type { Operation } from '../../domain/operation';
import type { RapportDatabase } from '../database';
import { customerProjections } from './customer';
import { demoProjections } from './demo';
import { dispositionProjections } from './disposition';
import { engagementProjections } from './engagement';
import type { Projections } from './projection';
import { responseProjections } from './response';
import { settingProjections } from './setting';

const projections: Projections = {
  ...customerProjections,
  ...demoProjections,
  ...dispositionProjections,
  ...engagementProjections,
  ...responseProjections,
  ...settingProjections,
};

/**
 * Applies one operation to the rows. A kind that this version does not know changes none: the operation itself is
 * kept, and shows once a version that knows it replays the ledger.
 */
export async function project(db: RapportDatabase, operation: Operation): Promise<void> {
  if (Object.hasOwn(projections, operation.kind)) await projections[operation.kind]?.(db, operation);
}
