import { type EditorsArguments, measureEditors } from '../editors/measure-editors.ts';
import type { MeasureCommand } from '../measure-command.ts';
import { readWords } from '../read-words.ts';

export const command: MeasureCommand<EditorsArguments> = {
  usage: '[--editor NAME] [--runs NUMBER]',
  parse(words) {
    const read = readWords(words, { editor: { type: 'string' }, runs: { type: 'string' } });
    const runs = Number(read?.values.runs ?? 5);
    if (read === null || !Number.isInteger(runs) || runs <= 0) return null;
    return { editor: read.values.editor ?? null, runs };
  },
  run: measureEditors,
};
