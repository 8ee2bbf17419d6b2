import { seededRandom } from '../../../lib/learning/seeded-random.ts';
import type { LabelledText } from './labelled-text.ts';

/** @returns so many rows of each label, drawn at random: the same ones for the same seed. */
export function pickExamples(
  rows: readonly LabelledText[],
  perLabel: number,
  seed: number,
): readonly LabelledText[] {
  const random = seededRandom(seed);
  const drawn = rows.map((row) => ({ row, place: random() })).toSorted((a, b) => a.place - b.place);
  const taken = new Map<string, number>();
  return drawn.flatMap(({ row }) => {
    const before = taken.get(row.label) ?? 0;
    taken.set(row.label, before + 1);
    return before < perLabel ? [row] : [];
  });
}
