import type { MeasureCommand } from '../measure-command.ts';
import { measureResponses, type ResponsesArguments } from '../ranking/measure-responses.ts';
import { readWords } from '../read-words.ts';

export const command: MeasureCommand<ResponsesArguments> = {
  usage: '--examples FILE --test FILE [--per-label N --seed S] [--names-only]',
  parse(words) {
    const read = readWords(words, {
      examples: { type: 'string' },
      test: { type: 'string' },
      'per-label': { type: 'string' },
      seed: { type: 'string', default: '1' },
      'names-only': { type: 'boolean', default: false },
    });
    const { examples, test, seed, 'per-label': perLabel, 'names-only': namesOnly } = read?.values ?? {};
    if (examples === undefined || test === undefined || namesOnly === undefined) return null;
    if (!isWhole(seed) || (perLabel !== undefined && !isWhole(perLabel))) return null;
    return {
      examples,
      test,
      namesOnly,
      seed: Number(seed),
      perLabel: perLabel === undefined ? null : Number(perLabel),
    };
  },
  run: measureResponses,
};

function isWhole(word: string | undefined): boolean {
  return word !== undefined && /^\d+$/u.test(word);
}
