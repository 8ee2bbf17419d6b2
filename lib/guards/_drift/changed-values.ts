import type { Drift, DriftChange, Side, TokenRange } from './drift';
import type { DriftNamer } from './drift-names';
import { namedOrNull } from './drift-names';
import type { ValueKind, ValueToken } from './value-token';

/** @returns what names changed values of this kind. */
export function changedValues(kind: ValueKind): DriftNamer {
  return (drift) => {
    const pieces = drift.changes.map((change) => difference(drift, change, kind));
    settleMoves(pieces);
    const hit = pieces.flatMap((piece, index) => (piece.had.length + piece.has.length > 0 ? [index] : []));
    const spans = pieces.flatMap((piece) => piece.has.map((value) => spanOf(drift.written, value)));
    return namedOrNull(hit, spans);
  };
}

interface Difference {
  had: readonly ValueToken[];
  has: readonly ValueToken[];
}

function difference(drift: Drift, { approved, written }: DriftChange, kind: ValueKind): Difference {
  const before = valuesIn(drift.approved, approved);
  const after = valuesIn(drift.written, written);
  const otherDigits = kind === 'number' ? digitsOf([...before, ...after]) : new Set<string>();
  const ofKind = (values: readonly ValueToken[]) =>
    values.filter((value) => value.kind === kind && !otherDigits.has(value.key.replace(/^[nv]:/u, '')));
  const had = ofKind(before);
  const has = ofKind(after);
  const left = without(had, has);
  const added = without(has, had);
  const isFirm = (values: readonly ValueToken[]) => values.some((value) => !value.isVague);
  // A vague one ("one", "this week") counts against another of its kind, or beside a firm one.
  if (left.length > 0 && added.length > 0) return { had: left, has: added };
  return isFirm([...left, ...added])
    ? { had: left.filter((value) => !value.isVague), has: added.filter((value) => !value.isVague) }
    : { had: [], has: [] };
}

/** Digits that are named as a price or a date are no number besides. */
function digitsOf(values: readonly ValueToken[]): ReadonlySet<string> {
  return new Set(
    values.flatMap(({ kind, key }) =>
      kind === 'price' || kind === 'date' ? (key.match(/\d+(?:\.\d+)?/gu) ?? []) : [],
    ),
  );
}

function without(values: readonly ValueToken[], others: readonly ValueToken[]): readonly ValueToken[] {
  const keys = new Set(others.map(({ key }) => key));
  return values.filter(({ key }) => !keys.has(key));
}

/** A value that is taken away in one place and stands in another has only moved. */
function settleMoves(pieces: readonly Difference[]): void {
  for (const gone of pieces) {
    if (gone.has.length > 0) continue;
    for (const come of pieces) {
      if (come.had.length > 0 || come === gone) continue;
      const stay = without(gone.had, come.has);
      come.has = without(come.has, gone.had);
      gone.had = stay;
    }
  }
}

/** @returns the values of which some token lies in the range; for an empty range: the one that it splits. */
function valuesIn({ values }: Side, { from, to }: TokenRange): readonly ValueToken[] {
  return values.filter((value) =>
    from === to ? value.from < from && from < value.to : value.from < to && from < value.to,
  );
}

function spanOf({ tokens }: Side, { from, to }: ValueToken): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
