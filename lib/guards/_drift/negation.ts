import { wordsOf } from '../_reading/words';
import type { Drift, DriftChange, Side, TokenRange } from './drift';
import { addedSpan, type DriftNamer, namedOrNull } from './drift-names';
import { areOpposites, isAuxiliary, isNegator, isSameWord } from './negation-words';

/** Names the changes that turn a statement into its opposite, and leave the rest of it as it was. */
export const negations: DriftNamer = (drift) => {
  const flips = new Map<number, number[]>();
  drift.changes.forEach((change, index) => {
    if (!turns(drift, change)) return;
    const sentence = sentenceOf(drift, change);
    if (sentence >= 0) flips.set(sentence, [...(flips.get(sentence) ?? []), index]);
  });
  // Two turns in one sentence are "but not cats" that became "cats may not".
  const found = [...flips.values()].filter((changes) => changes.length % 2 === 1).flat();
  return namedOrNull(
    found,
    found.map((change) => addedSpan(drift, change)),
  );
};

/** @returns the sentence of the reply in which the change stands, if words of the approved text are left in it. */
function sentenceOf({ written, partner }: Drift, { written: range }: DriftChange): number {
  const at = range.from < range.to ? range.from : Math.min(range.from, written.tokens.length - 1);
  const sentence = written.tokens[at]?.sentence ?? -1;
  const isLeft = written.tokens.some(
    (token, index) => token.sentence === sentence && token.kind !== 'sign' && (partner[index] ?? -1) >= 0,
  );
  return isLeft ? sentence : -1;
}

function turns(drift: Drift, { approved, written }: DriftChange): boolean {
  if (fewestWords(drift.approved, approved) + fewestWords(drift.written, written) > MOST_WORDS) return false;
  const before = wordsIn(drift.approved, approved);
  const after = wordsIn(drift.written, written);
  if (before.length + after.length > MOST_WORDS) return false;
  if (isAlone(drift, { approved, written }) && turnsWithoutSpaces(drift, approved, written)) return true;
  let turned = negatorsOf(before) + negatorsOf(after);
  let had = before.filter(isContent);
  let has = after.filter(isContent);
  for (const one of had) {
    const other = has.find((word) => areOpposites(one, word));
    const same = other ?? has.find((word) => isSameWord(one, word));
    if (other !== undefined) turned += 1;
    if (same === undefined) continue;
    had = had.filter((word) => word !== one);
    has = has.filter((word) => word !== same);
  }
  // "sent" and "did not send": one verb, of which the forms are not alike.
  const isOneVerb =
    had.length === 1 &&
    has.length === 1 &&
    had[0]?.[0] === has[0]?.[0] &&
    [...before, ...after].includes('did');
  return turned % 2 === 1 && ((had.length === 0 && has.length === 0) || isOneVerb);
}

/** An edit of more words says something else. */
const MOST_WORDS = 14;

/** @returns how many words stand there at least; counted only until they are too many. */
function fewestWords({ tokens }: Side, { from, to }: TokenRange): number {
  let count = 0;
  for (let at = from; at < to && count <= MOST_WORDS; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind === 'word' || kind === 'number') count += 1;
  }
  return count;
}

function wordsIn({ tokens }: Side, { from, to }: TokenRange): readonly string[] {
  if (from === to) return [];
  const piece = tokens
    .slice(from, to)
    .map(({ raw }) => raw)
    .join(' ');
  return wordsOf(piece).map(({ text }) => text);
}

function negatorsOf(words: readonly string[]): number {
  return words.filter(
    (word, index) => isNegator(word) && !/^(?:only|just|merely)$/u.test(words[index + 1] ?? ''),
  ).length;
}

function isContent(word: string): boolean {
  return !isNegator(word) && !isAuxiliary(word);
}

const JAPANESE_NOT = /ません|ない|なし|なく|不可|不要|かね(?:ます|る)|禁止|無効/gu;
const MOST_CHARACTERS = 8;

/** Several changes close together are another way to say it. */
function isAlone({ changes }: Drift, { written }: DriftChange): boolean {
  const near = changes.filter(({ written: other }) => Math.abs(other.from - written.from) < MOST_CHARACTERS);
  return near.length === 1;
}

function turnsWithoutSpaces(drift: Drift, approved: TokenRange, written: TokenRange): boolean {
  const had = approved.to - approved.from;
  const has = written.to - written.from;
  if (Math.max(had, has) > MOST_CHARACTERS || Math.abs(had - has) > 3) return false;
  const before = around(drift.approved, approved);
  const after = around(drift.written, written);
  if (!/[\u3040-\u30ff]/u.test(after)) return false;
  return (before.match(JAPANESE_NOT) ?? []).length % 2 !== (after.match(JAPANESE_NOT) ?? []).length % 2;
}

/** With the three characters to each side: an ending says it together with them. */
function around({ tokens }: Side, { from, to }: TokenRange): string {
  return tokens
    .slice(Math.max(0, from - 3), to + 3)
    .map(({ raw }) => raw)
    .join('');
}
