import type { MeasureCommand } from '../measure-command.ts';
import { readWords } from '../read-words.ts';
import { measureTeaching, type TeachingArguments } from '../teaching/measure-teaching.ts';

export const command: MeasureCommand<TeachingArguments> = {
  usage: 'DIRECTORY [--site NAME] [--posts]',
  parse(words) {
    const read = readWords(words, { site: { type: 'string' }, posts: { type: 'boolean' } });
    const [directory] = read?.positionals ?? [];
    if (read === null || directory === undefined) return null;
    const { site = null, posts = false } = read.values;
    return { directory, site, withPosts: posts };
  },
  run: measureTeaching,
};
