import { join } from 'node:path';
import * as z from 'zod/mini';
import { readRows } from '../measure/read-rows.ts';

/** A text to learn words from. */
export interface TrainingText {
  readonly text: string;
  /** Texts of one purpose share it; null: nothing is known. */
  readonly purpose: string | null;
}

const RowSchema = z.object({ text: z.string(), label: z.string(), reply: z.optional(z.string()) });
/** Of these the labels are purposes; those of the others are too fine or too coarse. */
const WITH_PURPOSES = ['clinc150', 'banking77'];
/** Says only that no purpose fits. */
const NO_PURPOSE = 'oos';

/** @returns the texts of the sets, in the order of their files; a reply is read with what it answers. */
export function readTexts(folder: string, sets: readonly string[]): readonly TrainingText[] {
  return sets.flatMap((set) =>
    readRows(join(folder, set, 'dev.jsonl'), RowSchema).map(({ text, label, reply = '' }) => {
      const hasPurpose = WITH_PURPOSES.includes(set) && label !== NO_PURPOSE;
      return { text: `${text} ${reply}`, purpose: hasPurpose ? `${set} ${label}` : null };
    }),
  );
}
