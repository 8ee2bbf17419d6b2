import { type AboutnessArguments, measureAboutness } from '../aboutness/measure-aboutness.ts';
import type { MeasureCommand } from '../measure-command.ts';
import { readWords } from '../read-words.ts';

const OPTIONS = {
  train: { type: 'string' },
  test: { type: 'string' },
  'unseen-brand': { type: 'boolean' },
} as const;

export const command: MeasureCommand<AboutnessArguments> = {
  usage: '[--train FILE] --test FILE [--unseen-brand]',
  parse(words) {
    const { train, test, 'unseen-brand': unseenBrand } = readWords(words, OPTIONS)?.values ?? {};
    if (test === undefined) return null;
    return { train: train ?? null, test, unseenBrand: unseenBrand ?? false };
  },
  run: measureAboutness,
};
