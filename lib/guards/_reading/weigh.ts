import { foldText } from '../../domain/fold-text';
import type { TextSpan } from '../../domain/guard';
import { findBeginnings } from './beginnings';
import { keptPerWord } from './kept';
import { readingOf, UNSPACED, type Word } from './words';

/**
 * Concepts of a guard, at most fifteen: name -> what stands for it, separated by commas. A word; `stem*`; some words
 * in a row ("on the house"); `a|b` one of these, `_` any word, in a row. What holds signs of a script without spaces
 * counts wherever it stands.
 */
export type Concepts = Readonly<Record<string, string>>;

/** A concept that stands in a text. */
export interface Sign extends TextSpan {
  readonly concept: string;
  readonly isDenied: boolean;
  readonly sentence: number;
}

/**
 * What counts for and against, in whole numbers; the guard speaks above 0. `start` is what is counted before anything
 * is read. `gift`: it stands there; `-gift`: it is denied there ("no gift"); `ask+gift`: both in one sentence;
 * `ask~gift`: in one or in neighbouring sentences.
 */
export type Weights = Readonly<Record<string, number>>;

export interface Reading {
  /** Names of all that counts, each as in `Weights`. */
  has(feature: string): boolean;
  readonly signs: readonly Sign[];
}

interface Entry {
  readonly bit: number;
  readonly rest: readonly Options[];
  readonly stem: string;
}

/** What may stand in one place; `isAny`: every word. */
interface Options {
  readonly isAny: boolean;
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

const MOST_CONCEPTS = 15;
/** Words before a sign that still deny it. */
const DENIAL_REACH = 6;
const DENIERS = new Set(
  (
    'not no never nor neither without nobody none nothing cannot kein keine keinen keiner nicht nie niemals ohne pas ' +
    'jamais aucun aucune sans nunca ningun ninguna sin nao nenhum nenhuma sem non senza geen niet nooit zonder hardly'
  ).split(' '),
);
const ENDS_CLAUSE = /[,(–—]/u;
const LETTERS = 3;

/** @returns what reads a text for these concepts. @throws when there are too many. */
export function readerOf(concepts: Concepts): (text: string) => Reading {
  const names = Object.keys(concepts);
  if (names.length > MOST_CONCEPTS) throw new Error('Too many concepts');
  let ready: ReturnType<typeof index> | null = null;
  const meetings = new Map<string, Meeting>();
  return (text) => {
    // Not before the first text: a panel that opens must not wait for it.
    ready ??= index(concepts, names);
    const { entriesOf, literals, beginnings } = ready;
    const reading = readingOf(text);
    const { words } = reading;
    const signs: Sign[] = [];
    const sentences: number[] = [];
    const add = (bit: number, first: number, last: number) => {
      const from = words[first];
      const to = words[last];
      if (!from || !to) return;
      const isDenied = deniedAt(text, words, first);
      sentences[from.sentence] =
        (sentences[from.sentence] ?? 0) | (1 << (isDenied ? bit + MOST_CONCEPTS : bit));
      const { start, sentence } = from;
      signs.push({ concept: names[bit] ?? '', start, end: to.end, sentence, isDenied });
    };
    for (const at of beginnings(reading)) {
      const word = words[at]?.text ?? '';
      for (const entry of entriesOf(word)) {
        const last = endOf(entry, words, at);
        if (last >= 0) add(entry.bit, at, last);
      }
    }
    if (reading.hasUnspaced) {
      for (const [literal, bit] of literals) {
        const start = text.indexOf(literal);
        const at = start < 0 ? -1 : words.findIndex(({ end }) => end > start);
        if (at >= 0) add(bit, at, at);
      }
    }
    let present = 0;
    for (const mask of sentences) present |= mask ?? 0;
    const has = (feature: string) => {
      const meeting = meetings.get(feature) ?? meetingOf(feature, names);
      meetings.set(feature, meeting);
      return (present & meeting.one) !== 0 && isMet(meeting, sentences);
    };
    return { signs, has };
  };
}

const features = new WeakMap<Weights, readonly (readonly [string, number])[]>();

function featuresOf(weights: Weights): readonly (readonly [string, number])[] {
  const known = features.get(weights);
  if (known !== undefined) return known;
  const made = Object.entries(weights).filter(([feature]) => feature !== 'start');
  features.set(weights, made);
  return made;
}

/** @returns the sum of what counts, and the signs that count for it. */
export function weigh({ has, signs }: Reading, weights: Weights) {
  let sum = weights.start ?? 0;
  const met: string[] = [];
  for (const [feature, weight] of featuresOf(weights)) {
    if (!has(feature)) continue;
    sum += weight;
    if (weight > 0) met.push(feature);
  }
  if (sum <= 0) return { sum, spans: [] };
  const names = new Set(met.flatMap((feature) => feature.split(/[+~]/u)));
  const spans = signs.filter(({ concept, isDenied }) => names.has(isDenied ? `-${concept}` : concept));
  return { sum, spans };
}

/**
 * @returns the spans of what a guard found, by its phrases and by concepts that meet: a phrase counts unless the
 * concepts speak against it (`denies` or less), and they count alone from above `alone`. Null: neither.
 */
export function phraseOrSum(
  phrases: readonly TextSpan[],
  { sum, spans }: ReturnType<typeof weigh>,
  { denies, alone }: { readonly denies: number; readonly alone: number },
): readonly TextSpan[] | null {
  if (phrases.length > 0 && sum > denies) return phrases;
  return sum > alone && spans.length > 0 ? spans : null;
}

/** Last word of what begins here; -1 where it does not stand. */
function endOf({ rest }: Entry, words: readonly Word[], at: number): number {
  if (rest.length === 0) return at;
  let last = at;
  for (const options of rest) {
    last += 1;
    const word = words[last];
    if (word === undefined || word.sentence !== words[at]?.sentence || !fits(options, word.text)) return -1;
  }
  return last;
}

function fits({ isAny, words, stems }: Options, word: string): boolean {
  if (isAny || words.includes(word)) return true;
  for (const stem of stems) if (word.startsWith(stem)) return true;
  return false;
}

function optionsOf(written: readonly string[]): Options {
  return {
    isAny: written.includes('_'),
    words: written.filter((option) => !option.endsWith('*')),
    stems: written.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1)),
  };
}

/** Whether a "not" before it in its clause reaches this word. */
function deniedAt(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  for (let before = at - 1; before >= Math.max(0, at - DENIAL_REACH); before -= 1) {
    const other = words[before];
    if (!word || !other || other.sentence !== word.sentence) return false;
    if (!DENIERS.has(other.text)) continue;
    return !ENDS_CLAUSE.test(text.slice(other.end, word.start));
  }
  return false;
}

/** A feature as bits: which concepts, and how many sentences they may be apart. */
interface Meeting {
  readonly one: number;
  readonly other: number;
  readonly reach: 0 | 1;
}

function meetingOf(feature: string, names: readonly string[]): Meeting {
  const [one = 0, other = 0] = feature.split(/[+~]/u).map((name) => maskOf(name, names));
  return { one, other, reach: feature.includes('~') ? 1 : 0 };
}

function isMet({ one, other, reach }: Meeting, sentences: readonly number[]): boolean {
  for (let at = 0; at < sentences.length; at += 1) {
    const here = sentences[at] ?? 0;
    if ((here & one) !== 0 && (other === 0 || (here & other) !== 0)) return true;
    if (reach === 0) continue;
    const next = sentences[at + 1] ?? 0;
    if (((here & one) !== 0 && (next & other) !== 0) || ((here & other) !== 0 && (next & one) !== 0))
      return true;
  }
  return false;
}

function maskOf(name: string, names: readonly string[]): number {
  const isDenied = name.startsWith('-');
  const bit = names.indexOf(isDenied ? name.slice(1) : name);
  return bit < 0 ? 0 : 1 << (isDenied ? bit + MOST_CONCEPTS : bit);
}

function index(concepts: Concepts, names: readonly string[]) {
  const byWord = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  const literals: (readonly [string, number])[] = [];
  const put = (map: Map<string, Entry[]>, key: string, entry: Entry) => {
    const entries = map.get(key);
    if (entries) entries.push(entry);
    else map.set(key, [entry]);
  };
  for (const [bit, name] of names.entries()) {
    for (const written of (concepts[name] ?? '').split(',')) {
      const phrase = written.trim();
      if (phrase === '') continue;
      if (UNSPACED.test(phrase)) {
        literals.push([phrase, bit]);
        continue;
      }
      const [first = [], ...rest] = foldText(phrase)
        .split(/\s+/u)
        .map((word) => word.split('|'));
      const behind = rest.map(optionsOf);
      for (const option of first) {
        const stem = option.endsWith('*') ? option.slice(0, -1) : '';
        if (stem === '') put(byWord, option, { bit, rest: behind, stem });
        else put(byStem, stem.slice(0, LETTERS), { bit, rest: behind, stem });
      }
    }
  }
  const stems = Array.from(byStem.values(), (entries) => entries.map(({ stem }) => stem)).flat();
  const entriesOf = keptPerWord((word): readonly Entry[] => {
    const longer = (byStem.get(word.slice(0, LETTERS)) ?? []).filter(({ stem }) => word.startsWith(stem));
    return [...(byWord.get(word) ?? []), ...longer];
  });
  return { entriesOf, literals, beginnings: findBeginnings({ words: byWord.keys(), stems }) };
}
