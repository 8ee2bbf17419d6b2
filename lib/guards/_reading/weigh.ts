import type { TextSpan } from '../../domain/guard';
import { type ConceptIndex, type Concepts, endOf, indexConcepts } from './concept-index';
import { readingOf, type Sentence, type Word } from './words';

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

/** Which concepts a text holds. */
export interface ConceptReading {
  /** Names of all that counts, each as in `Weights`. */
  has(feature: string): boolean;
  signs(): readonly Sign[];
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

let lists = 0;

/** @returns what reads a text for these concepts. @throws when there are too many. */
export function readerOf(concepts: Concepts): (text: string) => ConceptReading {
  const names = Object.keys(concepts);
  if (names.length > MOST_CONCEPTS) throw new Error('Too many concepts');
  const list = lists;
  lists += 1;
  let ready: ConceptIndex | null = null;
  const meetings = new Map<string, Meeting>();
  return (text) => {
    // Not before the first text: a panel that opens must not wait for it.
    ready ??= indexConcepts(concepts);
    const found = ready;
    const masks = readMasks(text, found, list);
    let present = 0;
    for (const mask of masks) present |= mask ?? 0;
    const has = (feature: string) => {
      const meeting = meetings.get(feature) ?? meetingOf(feature, names);
      meetings.set(feature, meeting);
      return (present & meeting.one) !== 0 && isMet(meeting, masks);
    };
    return { has, signs: () => readSigns(text, found) };
  };
}

/** @returns which concepts stand in each sentence, as bits. */
function readMasks(text: string, concepts: ConceptIndex, list: number): readonly number[] {
  const reading = readingOf(text);
  const masks: number[] = [];
  for (const at of concepts.beginnings.sentencesIn(reading)) {
    const placed = reading.sentences[at];
    if (placed !== undefined) masks[at] = maskIn(placed.sentence, concepts, list);
  }
  for (const { bit, isDenied, word } of literalsIn(text, concepts))
    masks[word.sentence] = (masks[word.sentence] ?? 0) | bitOf(bit, isDenied);
  return masks;
}

/** Kept with the sentence: most stay as they are while a reply is written. */
function maskIn(sentence: Sentence, concepts: ConceptIndex, list: number): number {
  const known = sentence.concepts[list];
  if (known !== undefined) return known;
  const { words } = sentence;
  let mask = 0;
  for (const at of concepts.beginnings.wordsIn(sentence)) {
    for (const entry of concepts.entriesOf(words[at]?.text ?? '')) {
      const bit = bitOf(entry.bit, isDeniedIn(sentence, at));
      // A sentence may say the same word a thousand times.
      if ((mask & bit) === 0 && endOf(entry, words, at) >= 0) mask |= bit;
    }
  }
  sentence.concepts[list] = mask;
  return mask;
}

/** Read once more for the few texts on which a guard speaks: most texts have signs, but no sum. */
function readSigns(text: string, concepts: ConceptIndex): readonly Sign[] {
  const { sentences } = readingOf(text);
  const spaced = sentences.flatMap(({ sentence: read, start: from }, sentence) =>
    conceptsIn(read, concepts).map(({ bit, isDenied, start, end }) => {
      return { concept: concepts.names[bit] ?? '', isDenied, sentence, start: start + from, end: end + from };
    }),
  );
  const others = literalsIn(text, concepts).map(({ bit, isDenied, word: { start, end, sentence } }) => {
    return { concept: concepts.names[bit] ?? '', isDenied, sentence, start, end };
  });
  return [...spaced, ...others];
}

function conceptsIn(sentence: Sentence, { beginnings, entriesOf }: ConceptIndex) {
  const { words } = sentence;
  const found: { bit: number; isDenied: boolean; start: number; end: number }[] = [];
  for (const at of beginnings.wordsIn(sentence)) {
    const { text = '', start = 0 } = words[at] ?? {};
    for (const entry of entriesOf(text)) {
      const last = words[endOf(entry, words, at)];
      if (last !== undefined)
        found.push({ bit: entry.bit, isDenied: isDeniedIn(sentence, at), start, end: last.end });
    }
  }
  return found;
}

/** In a script without spaces a concept may stand anywhere; it counts for the word that holds its beginning. */
function literalsIn(text: string, { literals }: ConceptIndex) {
  const { hasUnspaced, words } = readingOf(text);
  if (!hasUnspaced) return [];
  return literals.flatMap(([literal, bit]) => {
    const start = text.indexOf(literal);
    const at = start < 0 ? -1 : words.findIndex(({ end }) => end > start);
    const word = words[at];
    return word === undefined ? [] : [{ bit, word, isDenied: deniedAt(text, words, at) }];
  });
}

function isDeniedIn(sentence: Sentence, at: number): boolean {
  sentence.denies ??= sentence.words.some((word) => DENIERS.has(word.text));
  return sentence.denies && deniedAt(sentence.text, sentence.words, at);
}

function bitOf(bit: number, isDenied: boolean): number {
  return 1 << (isDenied ? bit + MOST_CONCEPTS : bit);
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
export function weigh({ has, signs }: ConceptReading, weights: Weights) {
  let sum = weights.start ?? 0;
  const met: string[] = [];
  for (const [feature, weight] of featuresOf(weights)) {
    if (!has(feature)) continue;
    sum += weight;
    if (weight > 0) met.push(feature);
  }
  if (sum <= 0) return { sum, spans: [] };
  const names = new Set(met.flatMap((feature) => feature.split(/[+~]/u)));
  const spans = signs().filter(({ concept, isDenied }) => names.has(isDenied ? `-${concept}` : concept));
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
  return bit < 0 ? 0 : bitOf(bit, isDenied);
}
