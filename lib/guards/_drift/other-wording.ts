import type { Drift, DriftChange } from './drift';
import { driftNamers } from './drift-namers';
import { addedSpan, type DriftNamer, named, namedOrNull } from './drift-names';
import { isAuxiliary, isSameWord } from './negation-words';

/** Names the changes that no other drift guard explains. */
export const otherWording: DriftNamer = (drift, reply) => {
  const explained = new Set<number>();
  for (const namer of Object.values(driftNamers))
    for (const change of named(reply, namer)?.changes ?? []) explained.add(change);
  const sentences = new Set([...explained].flatMap((index) => sentencesOf(drift, drift.changes[index])));
  const left = drift.changes.flatMap((change, index) => {
    if (explained.has(index)) return [];
    const goesWith =
      isSmall(drift, change) && sentencesOf(drift, change).some((sentence) => sentences.has(sentence));
    return goesWith ? [] : [index];
  });
  return namedOrNull(
    left,
    left.map((change) => addedSpan(drift, change)),
  );
};

function sentencesOf({ written }: Drift, change: DriftChange | undefined): readonly number[] {
  if (change === undefined) return [];
  const { from, to } = change.written;
  const range = from === to ? { from: Math.max(0, from - 1), to: to + 1 } : { from, to };
  const first = written.tokens[range.from];
  const last = written.tokens[Math.min(range.to, written.tokens.length) - 1];
  if (first === undefined || last === undefined) return [];
  // Sentences have their numbers in order.
  return Array.from({ length: last.sentence - first.sentence + 1 }, (_, at) => first.sentence + at);
}

/** Little words, signs, capitals and endings that another change in the sentence brings with it. */
function isSmall({ approved, written }: Drift, change: DriftChange): boolean {
  const had = approved.tokens.slice(change.approved.from, change.approved.to);
  const has = written.tokens.slice(change.written.from, change.written.to);
  if ([...had, ...has].every(({ kind, key }) => kind === 'sign' || isAuxiliary(key))) return true;
  return had.length === 1 && has.length === 1 && isSameWord(had[0]?.key ?? '', has[0]?.key ?? '');
}
