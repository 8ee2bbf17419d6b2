import type { Operation } from '../../domain/operation';
import type { CounterChanges } from '../counters';
import type { RapportDatabase } from '../database';

/** Brings the rows up to date with one operation, inside the transaction that appends it. */
export type Projection = (
  db: RapportDatabase,
  operation: Operation,
  counters: CounterChanges,
) => Promise<void>;

/** Projections of one entity, by kind of operation. */
export type Projections = Readonly<Record<string, Projection>>;
