import type { MeasureCommand } from '../measure-command.ts';
import { measureNextResponse, type NextResponseArguments } from '../ranking/measure-next-response.ts';
import { readWords } from '../read-words.ts';

export const command: MeasureCommand<NextResponseArguments> = {
  usage: '--log FILE --test FILE',
  parse(words) {
    const read = readWords(words, { log: { type: 'string' }, test: { type: 'string' } });
    const { log, test } = read?.values ?? {};
    return log === undefined || test === undefined ? null : { log, test };
  },
  run: measureNextResponse,
};
