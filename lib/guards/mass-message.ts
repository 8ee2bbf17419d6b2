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
    if (recentReplies.length < MOST_IN_HOUR || isCourtesy(text)) return null;
    const bag = bagOf(text);
    const ofDay = recentReplies.filter(({ atMs }) => nowMs - atMs <= DAY_MS);
    const alike = ofDay.filter((reply) => areAlike(bag, keptBag(reply)));
    const inHour = alike.filter(({ atMs }) => nowMs - atMs <= HOUR_MS).length;
    const isMuch = ofDay.length >= FEWEST_IN_DAY && alike.length >= ofDay.length * MOST_OF_DAY;
    if (inHour < MOST_IN_HOUR && !isMuch) return null;
    return { guardId: id, level: 'confirm', sentence: messages.guards.massMessage(alike.length) };
  },
};

interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts without spaces, whose texts are compared by pairs of letters. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u;

const kept = new WeakMap<RecentReply, Bag>();

function keptBag(reply: RecentReply): Bag {
  const bag = kept.get(reply) ?? bagOf(reply.text);
  kept.set(reply, bag);
  return bag;
}

function bagOf(text: string): Bag {
  const counts = new Map<string, number>();
  const pieces = piecesOf(text);
  for (const word of pieces) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: pieces.length };
}

function piecesOf(text: string): string[] {
  return (foldText(text).match(WORD) ?? []).flatMap((word) => {
    if (!UNSPACED.test(word)) return [word];
    const letters = Array.from(word);
    return letters.length < 2 ? [word] : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
  });
}

function areAlike(a: Bag, b: Bag): boolean {
  const least = (ALIKE * (a.size + b.size)) / 2;
  if (Math.min(a.size, b.size) < least) return false;
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  return shared >= least;
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

function isCourtesy(text: string): boolean {
  const pieces = piecesOf(text);
  if (UNSPACED.test(text)) return pieces.length <= MOST_IN_UNSPACED_COURTESY;
  if (pieces.length > MOST_IN_COURTESY) return false;
  return pieces.filter((word) => !COURTESY.has(word)).length <= 1;
}
