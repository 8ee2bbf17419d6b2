import type { TextSpan } from '../../domain/guard';

/** Longer than this it is a saying, not a word that is spoken of. */
const QUOTE = /["“„«][^"“”„«»\n]{1,60}["”“»]|(?<=[\s(])['‘][^'‘’\n]{1,40}['’](?![\p{L}])/gu;

/** @returns where a text quotes a few words. */
export function quotesIn(text: string): TextSpan[] {
  return Array.from(text.matchAll(QUOTE), ({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
}
