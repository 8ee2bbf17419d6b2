import type * as z from 'zod/mini';
import type { Disposition } from '../../domain/disposition';
import type { LearnedRow } from '../../domain/learned-row';
import type { UnsealedOperation } from '../../domain/operation';
import type { Response } from '../../domain/response';
import type { CustomerRow, EngagementRow, PackRow, SettingRow } from '../rows';

/** The rows of one table that the operations at hand are about. */
export interface RowTable<Row, Key> {
  get(key: Key): Row | undefined;
  put(row: Row): void;
  delete(key: Key): void;
}

/** The rows that are a view of the operations, as projections work on them. */
export interface ProjectedRows {
  readonly engagements: RowTable<EngagementRow, string>;
  readonly customers: RowTable<CustomerRow, string>;
  readonly responses: RowTable<Response, string>;
  readonly responseVersions: RowTable<Response, [id: string, version: number]>;
  readonly dispositions: RowTable<Disposition, string>;
  readonly settings: RowTable<SettingRow, string>;
  readonly packs: RowTable<PackRow, string>;
  readonly learned: RowTable<LearnedRow, string>;
}

export interface Projection {
  /** Whether the payload is one of this kind. */
  readonly accepts: (payload: unknown) => boolean;
  /** Brings the rows up to date with one operation. @throws when the payload is none of this kind. */
  readonly apply: (rows: ProjectedRows, operation: UnsealedOperation) => void;
}

/** Projections of one entity, by kind of operation. */
export type Projections = Readonly<Record<string, Projection>>;

/** @returns the projection that applies payloads of that shape. */
export function projection<Payload>(
  schema: z.ZodMiniType<Payload>,
  apply: (rows: ProjectedRows, operation: UnsealedOperation, payload: Payload) => void,
): Projection {
  return {
    accepts: (payload) => schema.safeParse(payload).success,
    apply: (rows, operation) => apply(rows, operation, schema.parse(operation.payload)),
  };
}
