import type { TextSpan } from '../../domain/guard';
import { keptForLast } from './kept';
import { type FindPhrases, findPhrases, type PhraseMatch } from './phrases';
import { type Word, wordsOf } from './words';

/**
 * Ideas that say something together, in whatever order: each is a list of phrases as `_phrases` reads them; a meeting
 * names those that must stand in one sentence, at most so many words apart: `us harm 8`. `-check` must be denied
 * ("did not check"), `~will` may be; all others may not. `!ask`: nowhere in the sentence.
 */
export interface MeetingList {
  readonly words?: Readonly<Record<string, string>>;
  readonly ideas: Readonly<Record<string, readonly string[]>>;
  readonly meetings: readonly string[];
}

type Denial = 'no' | 'yes' | 'either';

interface Meeting {
  readonly parts: readonly { readonly idea: string; readonly denied: Denial }[];
  readonly spoilers: readonly string[];
  readonly within: number;
}

interface Place extends PhraseMatch {
  readonly sentence: number;
  readonly isDenied: boolean;
}

const WITHIN = 14;
/** No phrase of an idea is longer, in words. */
const LONGEST = 12;
/** How far a denial reaches, in words; a comma or "but" ends it. */
const REACH = 6;
const DENIES = new Set(
  'not never no nobody none nothing neither nor without unable hardly cannot kein keine keinen keiner nicht nie ohne pas jamais aucun aucune sans sin ningun ninguna nunca nao sem nenhum nenhuma non niet geen'.split(
    ' ',
  ),
);
/** "not only", "no doubt", "won't hesitate to": nothing is denied. */
const DENIES_NOT = new Set(
  'only just doubt question excuse excuses hesitate rest wonder less worries worry problem matter hay solo'.split(
    ' ',
  ),
);
const TURNS = new Set(['but', 'so', 'because', 'since', 'and', 'or', 'aber', 'mais', 'pero', 'und']);

/** @throws when a meeting names an idea that is not there. */
export function findMeetings({ words, ideas, meetings }: MeetingList): (text: string) => readonly TextSpan[] {
  const finders = new Map<string, FindPhrases>(
    Object.entries(ideas).map(([name, phrases]) => [name, findPhrases({ words: words ?? {}, phrases })]),
  );
  const compiled = meetings.map((meeting) => compile(meeting, finders));
  return (text) => {
    const read = wordsOf(text);
    const known = new Map<string, readonly Place[]>();
    const placesOf = (idea: string): readonly Place[] => {
      const places =
        known.get(idea) ??
        (finders.get(idea)?.(text) ?? []).map((match) => placed(match, read, deniedWords(text)));
      known.set(idea, places);
      return places;
    };
    return compiled.flatMap((meeting) => meet(meeting, placesOf));
  };
}

function compile(written: string, finders: ReadonlyMap<string, unknown>): Meeting {
  const names = written.split(' ');
  const within = names.find((name) => /^\d+$/u.test(name));
  const ideas = names.filter((name) => name !== within);
  const missing = ideas.find((name) => !finders.has(name.replace(/^[-~!]/u, '')));
  if (missing !== undefined) throw new Error(`No idea is called “${missing}”`);
  return {
    within: within === undefined ? WITHIN : Number(within),
    spoilers: ideas.filter((name) => name.startsWith('!')).map((name) => name.slice(1)),
    parts: ideas
      .filter((name) => !name.startsWith('!'))
      .map((name) => ({ idea: name.replace(/^[-~]/u, ''), denied: denialOf(name) })),
  };
}

function denialOf(name: string): Denial {
  if (name.startsWith('-')) return 'yes';
  return name.startsWith('~') ? 'either' : 'no';
}

/** Tells which words of a text are denied; kept, since every list of meetings asks for it. */
const deniedWords = keptForLast((text: string): readonly boolean[] => {
  const words = wordsOf(text);
  let left = 0;
  return words.map(({ text: word, start, sentence }, index) => {
    const before = words[index - 1];
    const isCut =
      before?.sentence !== sentence || text.slice(before.end, start).includes(',') || TURNS.has(word);
    left = isCut ? 0 : Math.max(0, left - 1);
    const isDenied = left > 0;
    if (DENIES.has(word) && !DENIES_NOT.has(words[index + 1]?.text ?? '')) left = REACH + 1;
    return isDenied;
  });
});

function placed(match: PhraseMatch, words: readonly Word[], denied: readonly boolean[]): Place {
  return { ...match, sentence: words[match.first]?.sentence ?? -1, isDenied: denied[match.first] ?? false };
}

function meet(
  { parts, spoilers, within }: Meeting,
  placesOf: (idea: string) => readonly Place[],
): TextSpan[] {
  const rows: (readonly Place[])[] = [];
  for (const { idea, denied } of parts) {
    const row = placesOf(idea).filter(
      ({ isDenied }) => denied === 'either' || isDenied === (denied === 'yes'),
    );
    if (row.length === 0) return [];
    rows.push(row);
  }
  const spoilt = new Set(spoilers.flatMap((idea) => placesOf(idea).map(({ sentence }) => sentence)));
  const [ones = [], ...others] = rows;
  return ones.flatMap((one) => {
    if (spoilt.has(one.sentence)) return [];
    const met = others.map((row) => nearOf(one, row, within));
    if (met.includes(undefined)) return [];
    return [one, ...met].flatMap((place) => (place ? [{ start: place.start, end: place.end }] : []));
  });
}

/** Places stand in the order of their beginnings: only those about the one are looked at. */
function nearOf(one: Place, row: readonly Place[], within: number): Place | undefined {
  let low = 0;
  let high = row.length;
  const first = one.first - within - LONGEST;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < row.length; at += 1) {
    const place = row[at];
    if (place === undefined || place.first > one.last + within) return undefined;
    if (isNear(one, place, within)) return place;
  }
  return undefined;
}

function isNear(one: Place, other: Place, within: number): boolean {
  if (one.sentence !== other.sentence) return false;
  const between = other.first > one.last ? other.first - one.last : one.first - other.last;
  return between > 0 && between <= within;
}
