import { makeWords } from './made-up-posts.ts';

/** A library with its log, and what customers ask next. */
export interface MadeUpLibrary {
  readonly count: number;
  readonly answered: readonly { readonly text: string; readonly response: number }[];
  readonly queries: readonly { readonly text: string; readonly response: number }[];
}

const COMMON = 'my the is not it and I you was for have this with when can please still again how why'.split(
  ' ',
);
/** Words that posts for one response are about. */
const OWN_WORDS = 8;

/** @returns so many responses with a title each, and so many posts for which they were chosen: early ones more often. */
export function makeLibrary(count: number, entries: number, random: () => number): MadeUpLibrary {
  const words = makeWords(20_000, random);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const own = Array.from({ length: count }, () => Array.from({ length: OWN_WORDS }, () => pick(words)));
  const post = (response: number) =>
    Array.from({ length: 12 + Math.floor(random() * 10) }, () => {
      const dice = random();
      if (dice < 0.5) return pick(COMMON);
      return dice < 0.75 ? pick(own[response] ?? []) : pick(words);
    }).join(' ');
  const asked = (times: number) =>
    Array.from({ length: times }, () => {
      const response = Math.floor(count * random() ** 2);
      return { text: post(response), response };
    });
  const titles = own.map((some, response) => ({ text: some.slice(0, 3).join(' '), response }));
  return { count, answered: [...titles, ...asked(entries)], queries: asked(1_000) };
}
