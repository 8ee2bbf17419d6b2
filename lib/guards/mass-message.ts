import { foldText } from '../domain/fold-text';
import type { RecentReply } from '../domain/guard';
import { messages } from '../messages';
import type { Guard } from './index';

const id = 'mass-message';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** So many alike within the hour are too many. */
const MOST_IN_HOUR = 3;
/** From so many replies a day on, the share of those alike counts. */
const FEWEST_IN_DAY = 20;
const MOST_OF_DAY = 0.2;
/** Two texts are nearly the same from this share of common words on: a name and a number may differ. */
const ALIKE = 0.8;

export const guard: Guard = {
  id,
  doc: 'Asks before the same text is sent to many: networks and readers take that for spam.',
  check({ text, context: { recentReplies, nowMs } }) {
    if (recentReplies.length < MOST_IN_HOUR) return null;
    const pieces = piecesOf(text);
    if (isCourtesy(text, pieces)) return null;
    const isAlike = likenessTo(pieces, indexOf(recentReplies));
    const isOfDay = recentReplies.map(({ atMs }) => nowMs - atMs <= DAY_MS);
    const ofDay = recentReplies.filter((_, at) => isOfDay[at]);
    const alike = recentReplies.filter((_, at) => isOfDay[at] && isAlike(at));
    const inHour = alike.filter(({ atMs }) => nowMs - atMs <= HOUR_MS).length;
    const isMuch = ofDay.length >= FEWEST_IN_DAY && alike.length >= ofDay.length * MOST_OF_DAY;
    if (inHour < MOST_IN_HOUR && !isMuch) return null;
    return { guardId: id, level: 'confirm', sentence: messages.guards.massMessage(alike.length) };
  },
};

/** The replies by their words, so that one way through the words of a text compares it with all of them. */
interface Index {
  /** How often a word stands in which replies. */
  readonly places: ReadonlyMap<string, readonly { readonly at: number; readonly count: number }[]>;
  /** Words of each reply. */
  readonly sizes: readonly number[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts without spaces, whose texts are compared by pairs of letters. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u;

const kept = new WeakMap<readonly RecentReply[], Index>();

/** Made once for each list: it stays the same while a person writes. */
function indexOf(replies: readonly RecentReply[]): Index {
  const known = kept.get(replies);
  if (known !== undefined) return known;
  const places = new Map<string, { at: number; count: number }[]>();
  const sizes = replies.map(({ text }, at) => {
    const pieces = piecesOf(text);
    for (const [word, count] of countsOf(pieces)) {
      const others = places.get(word);
      if (others === undefined) places.set(word, [{ at, count }]);
      else others.push({ at, count });
    }
    return pieces.length;
  });
  const index = { places, sizes };
  kept.set(replies, index);
  return index;
}

function countsOf(pieces: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of pieces) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function piecesOf(text: string): string[] {
  const folded = foldText(text);
  const words = folded.match(WORD) ?? [];
  if (!UNSPACED.test(folded)) return words;
  return words.flatMap((word) => {
    if (!UNSPACED.test(word)) return [word];
    const letters = Array.from(word);
    return letters.length < 2 ? [word] : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
  });
}

/** @returns whether the text is nearly the same as a reply, by its place in the list. */
function likenessTo(pieces: readonly string[], { places, sizes }: Index): (at: number) => boolean {
  const shared = sizes.map(() => 0);
  for (const [word, count] of countsOf(pieces))
    for (const other of places.get(word) ?? [])
      shared[other.at] = (shared[other.at] ?? 0) + Math.min(count, other.count);
  return (at) => (shared[at] ?? 0) >= (ALIKE * (pieces.length + (sizes[at] ?? 0))) / 2;
}

/** What everybody may say to everybody, a name aside. */
const COURTESY = new Set(
  (
    'thank thanks you your so much very many welcome cheers glad happy to hear that great day have a lovely nice good ' +
    'enjoy we are re appreciate it this kind words for the means lot hi hello dear love all best wishes wish anytime ' +
    'any time no problem pleasure my our is at sorry got on see soon take care congratulations happy birthday weekend ' +
    'us from of and too feedback danke vielen dank gern geschehen bitte merci beaucoup de rien avec plaisir gracias ' +
    'muchas nada obrigado obrigada muito por grazie mille dank je wel i im ll be team stay tuned'
  ).split(' '),
);
const MOST_IN_COURTESY = 10;
/** ありがとうございます alone has nine pairs. */
const MOST_IN_UNSPACED_COURTESY = 14;

function isCourtesy(text: string, pieces: readonly string[]): boolean {
  if (UNSPACED.test(text)) return pieces.length <= MOST_IN_UNSPACED_COURTESY;
  if (pieces.length > MOST_IN_COURTESY) return false;
  return pieces.filter((word) => !COURTESY.has(word)).length <= 1;
}
