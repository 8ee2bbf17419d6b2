import { measureGuards } from '../guards/measure-guards.ts';
import type { MeasureCommand } from '../measure-command.ts';
import { readWords } from '../read-words.ts';

export const command: MeasureCommand<string> = {
  usage: 'FILE',
  parse: (words) => readWords(words, {})?.positionals[0] ?? null,
  run: measureGuards,
};
