import type { Operation, UnsealedOperation } from '../../domain/operation';
import type { RapportDatabase } from '../database';
import { rowMemory, type TakenChanges } from '../row-memory';
import type { EngagementRow } from '../rows';
import { customerProjections } from './customer';
import { acceptsRemoval, removeExample } from './demo';
import { dispositionProjections } from './disposition';
import { engagementProjections } from './engagement';
import { acceptsForgetting, forgetLearned, judgementProjections } from './judgement';
import { packProjections } from './pack';
import type { Projection, Projections } from './projection';
import { responseProjections } from './response';
import { settingProjections } from './setting';

const projections: Projections = {
  ...customerProjections,
  ...dispositionProjections,
  ...engagementProjections,
  ...judgementProjections,
  ...packProjections,
  ...responseProjections,
  ...settingProjections,
};

interface NewRows extends TakenChanges {
  readonly engagements: readonly EngagementRow[];
}

/**
 * Applies operations to the rows. A kind that this version does not know changes none: the operation itself is
 * kept, and shows once a version that knows it replays the ledger. What is changed is only written by `write`.
 */
export async function project(
  db: RapportDatabase,
  operations: readonly Operation[],
): Promise<{ readonly write: () => Promise<void> }> {
  const memory = rowMemory();
  await memory.load(db, operations);
  for (const operation of operations) projectionOf(operation.kind)?.apply(memory.rows, operation);
  return {
    async write() {
      await memory.flush(db);
      for (const operation of operations) {
        if (operation.kind === 'demo.removed') await removeExample(db, operation);
        else if (operation.kind === 'judgement.forgotten') await forgetLearned(db, operation);
      }
    },
  };
}

/** Applies operations that only bring something into being: nothing need be read for them. */
export function projectNew(db: RapportDatabase, operations: readonly UnsealedOperation[]): NewRows {
  const memory = rowMemory();
  for (const operation of operations) projectionOf(operation.kind)?.apply(memory.rows, operation);
  const engagements = memory.rows.engagements.changes().map(([, after]) => after);
  return { ...memory.take(db), engagements: engagements.filter((row) => row !== null) };
}

/** @returns how operations of that kind change the rows of one entity; undefined for kinds that do not. */
export function projectionOf(kind: string): Projection | undefined {
  return Object.hasOwn(projections, kind) ? projections[kind] : undefined;
}

/** @returns whether the payload is what its kind asks for; what was erased, and kinds not known here, always are. */
export function isProjectable({ kind, payload, salt }: Operation): boolean {
  if (salt === null) return true;
  if (kind === 'demo.removed') return acceptsRemoval(payload);
  if (kind === 'judgement.forgotten') return acceptsForgetting(payload);
  return projectionOf(kind)?.accepts(payload) ?? true;
}
