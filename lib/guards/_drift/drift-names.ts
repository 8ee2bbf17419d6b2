import type { CheckedReply, TextSpan } from '../../domain/guard';
import { keptForLast } from '../_reading/kept';
import { type Drift, driftOf } from './drift';

/** What a drift guard has found. */
export interface Named {
  /** Indices of the changes that it explains: no other name is needed for them. */
  readonly changes: ReadonlySet<number>;
  /** The words of the reply it is about. */
  readonly spans: readonly TextSpan[];
}

/** Finds what one drift guard is about; null: nothing. */
export type DriftNamer = (drift: Drift, reply: CheckedReply) => Named | null;

const namedIn = keptForLast<Drift, Map<DriftNamer, Named | null>>(() => new Map());

/** @returns what the namer finds in the reply; null where nothing, or without a template. Kept: two guards ask for it. */
export function named(reply: CheckedReply, namer: DriftNamer): Named | null {
  const drift = driftOf(reply);
  if (drift === null || drift.changes.length === 0) return null;
  const known = namedIn(drift);
  const found = known.get(namer);
  if (found !== undefined) return found;
  const fresh = namer(drift, reply);
  known.set(namer, fresh);
  return fresh;
}

/** @returns what was found; null where it explains no change. */
export function namedOrNull(changes: Iterable<number>, spans: readonly TextSpan[]): Named | null {
  const all = new Set(changes);
  return all.size === 0 ? null : { changes: all, spans: spans.filter(({ start, end }) => start < end) };
}

/** @returns the words that a change added; empty where it only took away. */
export function addedSpan({ written, changes }: Drift, change: number): TextSpan {
  const range = changes[change]?.written;
  const first = range && written.tokens[range.from];
  const last = range && written.tokens[range.to - 1];
  return first && last && range.from < range.to
    ? { start: first.start, end: last.end }
    : { start: 0, end: 0 };
}
