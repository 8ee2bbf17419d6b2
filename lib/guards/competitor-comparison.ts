import { foldText } from '../domain/fold-text';
import type { CheckContext, TextSpan } from '../domain/guard';
import { messages } from '../messages';
import { readsLike } from './_learned/judge-wording';
import {
  COMPETITOR,
  JAPANESE_JUDGEMENT,
  JAPANESE_RESTRAINT,
  JUDGEMENTS,
  NO_JUDGEMENT,
  OPEN_COMPARISONS,
  OPEN_SEQUELS,
  REFUSALS,
  SEQUELS,
} from './_others/comparison-phrases';
import { ABOUT_THEM, CONTRAST, HINTS, OURSELVES, SENTIMENT } from './_others/comparison-words';
import { findPhrases } from './_reading/phrases';
import type { Guard } from './index';

const id = 'competitor-comparison';
const findSequels = findPhrases(SEQUELS);
const findRefusals = findPhrases(REFUSALS);
const findNeutral = findPhrases(NO_JUDGEMENT);
const findOpenSequels = findPhrases(OPEN_SEQUELS);
const findOpen = findPhrases(OPEN_COMPARISONS);
/** Any of these in the sentence that names the competitor is enough. */
const JUDGING = [JUDGEMENTS, CONTRAST, SENTIMENT].map(findPhrases);
const findHints = findPhrases(HINTS);
const findOurselves = findPhrases(OURSELVES);
const findAboutThem = findPhrases(ABOUT_THEM);

export const guard: Guard = {
  id,
  doc: 'Asks before a reply compares with a named competitor, or speaks well or ill of one.',
  judgesWording: true,
  check(reply) {
    const { text, context } = reply;
    const named = mentions(text, namesIn(text, context));
    if (named.length === 0 || !(isJudging(text, named) || readsLike(reply, id))) return null;
    return { guardId: id, level: 'confirm', sentence: messages.guards.comparison, spans: named };
  },
};

/** "…er than Brewmore", "unlike Brewmore": a brand, even where nobody has listed it. */
const OTHER_BRAND =
  /\b(?:\p{L}+er|worse|superior|inferior|more|less|[Uu]nlike|versus|[Cc]ompared)\b[^.!?\n]{0,30}?\b(?:than|to|with|unlike|versus)? ?(?<=than |to |with |nlike |versus |than (?:an?|the) |nlike (?:an?|the) |ompared to (?:an?|the) )(\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?)(?=['’]s?\b|[,.!?;]|$| (?:does|do|is|are|has|ever|will))/gu;
const NO_BRAND =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|english|german|french|spanish|europe|google|the|our|your|this|that|android|windows|ios|mac)\b/iu;

function namesIn(text: string, { competitors, brand }: CheckContext): readonly string[] {
  const own = foldText(brand ?? '');
  const listed = competitors.filter((name) => name.trim().length > 1);
  if (listed.length > 0) return listed.flatMap((name) => [name, ...shortFormsOf(name)]);
  return Array.from(text.slice(0, 5_000).matchAll(OTHER_BRAND), ([, name = '']) => name).filter(
    (name) => !NO_BRAND.test(name) && !(own !== '' && own.includes(foldText(name))),
  );
}

/** Second halves of names that people leave out: "Pallas" for "Pallas Bank". */
const KIND =
  /^(?:(?:coffee|roast\w*|air\w*|bank|hotel\w*|energy|telecom|mobile|broadband|insurance|mutual|travel|foods?|market|studios?|clinic|dental|gym|app|cycles|bikes?|software|labs?|group|co|inc|ltd|gmbh|online|direct|power|water|express|lines?|logistics|games|motors?|electric\w*|appliances|home|kitchen|espresso|tea|brew\w*|bakery|pizza|burgers?|rail\w*|buses|media|design|systems?|solutions|works|shoes|sports?|fitness|outdoors?|cosmetics|beauty|pharma\w*|health|care|cars?|tours?|ferries|supermarkets?|stores?|shop|books?|wear|fashion|furniture|beds?|mattress\w*)\b[ &]*)+$/iu;

function shortFormsOf(name: string): readonly string[] {
  const [first = '', ...rest] = name.trim().split(/\s+/u);
  return first.length > 3 && rest.length > 0 && KIND.test(rest.join(' ')) ? [first] : [];
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
  const isInSmall = hasCapital(name) && !hasCapital(text.slice(start, end));
  return isAlone && !isHouse && (!isInSmall || !hasCapital(text));
}

const WORKS_WITH = /\b(?:works?|fits?|compatible|pairs?) (?:with|on|in|into) /iu;

function isJudging(text: string, named: readonly TextSpan[]): boolean {
  const sentences = sentencesOf(replaced(text, named));
  return sentences.some((sentence, at) => {
    if (!sentence.includes(COMPETITOR)) return false;
    if (SPACELESS.test(text)) return JAPANESE_JUDGEMENT.test(sentence) && !JAPANESE_RESTRAINT.test(sentence);
    if (isRefusal(sentence) || isRefusal(sentences[at + 1] ?? '')) return false;
    if (!WORKS_WITH.test(sentence) && findOpen(sentence).length > 0) return true;
    const [before = '', after = ''] = [sentences[at - 1], sentences[at + 1]];
    if (findNeutral(sentence).length > 0) return findOpenSequels(after).length > 0;
    return (
      JUDGING.some((find) => find(sentence).length > 0) ||
      hintsIn(sentence) >= ENOUGH_HINTS ||
      findAboutThem(after).length > 0 ||
      [before, after].some((near) => !isRefusal(near) && findSequels(near).length > 0)
    );
  });
}

const ENOUGH_HINTS = 2;

function hintsIn(sentence: string): number {
  const hints = findHints(sentence).length;
  return hints > 0 && findOurselves(sentence).length > 0 ? hints + 1 : hints;
}

function isRefusal(sentence: string): boolean {
  return findRefusals(sentence).length > 0;
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
