import type { Operation } from '../domain/operation';
import { compareOperations } from '../domain/operation-order';
import type { Response } from '../domain/response';
import { projectionOf } from './projections';
import { rowMemory } from './row-memory';
import type { EngagementRow } from './rows';

/** Rows as operations alone tell them, whatever the tables hold. */
interface ReplayedRows {
  readonly engagement: (id: string) => EngagementRow | null;
  readonly responseVersion: (id: string, version: number) => Response | null;
}

/**
 * Makes the rows again of which the operations tell, in their order. @returns null where that cannot be: one was
 * erased, or holds what its kind does not allow.
 */
export function replay(operations: readonly Operation[]): ReplayedRows | null {
  const { rows } = rowMemory();
  for (const operation of operations.toSorted(compareOperations)) {
    const projection = projectionOf(operation.kind);
    if (!projection) continue;
    if (operation.salt === null || !projection.accepts(operation.payload)) return null;
    projection.apply(rows, operation);
  }
  return {
    engagement: (id) => rows.engagements.get(id) ?? null,
    responseVersion: (id, version) => rows.responseVersions.get([id, version]) ?? null,
  };
}
