import { messages } from '../messages';
import { deceptiveWords } from './_disguise/deceptive-words';
import { unseenSpans } from './_disguise/unseen';
import type { Guard } from './index';

const id = 'bidi-or-lookalike';
/** Ordinary Latin text, in which nothing hides. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const PLAIN = /^[\u0000-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac]*$/u;

export const guard: Guard = {
  id,
  doc: 'Stops characters that turn the direction or hide in words, and letters of one alphabet posing as another’s.',
  check({ text }) {
    if (PLAIN.test(text)) return null;
    const unseen = unseenSpans(text);
    if (unseen.length > 0)
      return { guardId: id, level: 'stop', sentence: messages.guards.hiddenCharacters, spans: unseen };
    const words = deceptiveWords(text);
    const [first] = words;
    if (first === undefined) return null;
    const sentence = messages.guards.lookalikeLetters(text.slice(first.start, first.end).slice(0, 60));
    return { guardId: id, level: 'stop', sentence, spans: words };
  },
};
