import { foldText } from '../domain/fold-text';
import type { CheckContext, TextSpan } from '../domain/guard';
import { messages } from '../messages';
import {
  COMPETITOR,
  JAPANESE_JUDGEMENT,
  JAPANESE_RESTRAINT,
  JUDGEMENTS,
  NO_JUDGEMENT,
  SEQUELS,
} from './_comparison-phrases';
import { findPhrases } from './_phrases';
import type { Guard } from './index';

const id = 'competitor-comparison';
const findJudgements = findPhrases(JUDGEMENTS);
const findSequels = findPhrases(SEQUELS);
const findRestraint = findPhrases(NO_JUDGEMENT);

export const guard: Guard = {
  id,
  doc: 'Asks before a reply compares with a named competitor, or speaks well or ill of one.',
  check({ text, context }) {
    const named = mentions(text, namesIn(text, context));
    if (named.length === 0 || !isJudging(text, named)) return null;
    return { guardId: id, level: 'confirm', sentence: messages.guards.comparison, spans: named };
  },
};

/** "…er than Brewmore", "unlike Brewmore": a brand, even where nobody has listed it. */
const OTHER_BRAND =
  /\b(?:better|worse|cheaper|faster|slower|nicer|superior|inferior|unlike|versus|compared)\b[^.!?\n]{0,30}?\b(?:than|to|with|unlike|versus)? ?(?<=than |to |with |unlike |versus )(\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?)(?=['’]s?\b|[,.!?;]|$| (?:does|do|is|are|has|ever|will))/gu;
const NO_BRAND =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|english|german|french|spanish|europe|google|the|our|your|this|that|android|windows|ios|mac)\b/iu;

function namesIn(text: string, { competitors, brand }: CheckContext): readonly string[] {
  const own = foldText(brand ?? '');
  const listed = competitors.filter((name) => name.trim().length > 1);
  if (listed.length > 0) return listed;
  return Array.from(text.slice(0, 5_000).matchAll(OTHER_BRAND), ([, name = '']) => name).filter(
    (name) => !NO_BRAND.test(name) && !(own !== '' && own.includes(foldText(name))),
  );
}

const LETTER = /[\p{L}\p{N}]/u;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** @returns where the names stand as whole words, with the capital that they have: "Kestrel", no kestrel. */
function mentions(text: string, names: readonly string[]): TextSpan[] {
  const found: TextSpan[] = [];
  const lower = text.toLowerCase();
  for (const name of names) {
    const wanted = name.toLowerCase();
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      if (lower.length !== text.length || !isWhole(text, at, end, name)) continue;
      found.push({ start: at, end });
    }
  }
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => start >= (all[at - 1]?.end ?? 0));
}

function isWhole(text: string, start: number, end: number, name: string): boolean {
  if (SPACELESS.test(name)) return true;
  const isAlone = !LETTER.test(text[start - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ');
  const hasCapital = (word: string) => word !== word.toLowerCase();
  const isHouse = /^ (?:House|Street|Road|Avenue|Lane|Square|Place|Hall|Park)\b/u.test(
    text.slice(end, end + 10),
  );
  return isAlone && !isHouse && (!hasCapital(name) || hasCapital(text.slice(start, end)));
}

function isJudging(text: string, named: readonly TextSpan[]): boolean {
  const sentences = sentencesOf(replaced(text, named));
  return sentences.some((sentence, at) => {
    if (!sentence.includes(COMPETITOR)) return false;
    if (SPACELESS.test(text)) return JAPANESE_JUDGEMENT.test(sentence) && !JAPANESE_RESTRAINT.test(sentence);
    if (isRestrained(sentence) || isRestrained(sentences[at + 1] ?? '')) return false;
    if (findJudgements(sentence).length > 0) return true;
    return [sentences[at - 1], sentences[at + 1]].some(
      (near) => near !== undefined && !isRestrained(near) && findSequels(near).length > 0,
    );
  });
}

function isRestrained(sentence: string): boolean {
  return findRestraint(sentence).length > 0;
}

function replaced(text: string, named: readonly TextSpan[]): string {
  let from = 0;
  const pieces: string[] = [];
  for (const { start, end } of named) {
    pieces.push(text.slice(from, start), ` ${COMPETITOR} `);
    from = end;
  }
  return [...pieces, text.slice(from)]
    .join('')
    .replace(/ {2}/gu, ' ')
    .replace(/(\w) ['’]s?\b/gu, '$1');
}

const MOST_SENTENCES = 60;

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…。！？])\s*(?=\s|[^\s.!?"”'’)]{0}$|[\p{Lu}"“])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .slice(0, MOST_SENTENCES);
}
