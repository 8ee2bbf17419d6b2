import type { StarterResponse } from './read-library.ts';
import { SENTENCES, VALUES } from './sentences.ts';

/** One made-up edit of an approved response. */
export interface MadeUpEdit {
  readonly kind: string;
  readonly response: StarterResponse;
  /** With its slots filled. */
  readonly text: string;
  readonly fills: Readonly<Record<string, string>> | null;
  /** The guards of which one must speak; empty: none may. */
  readonly expected: readonly string[];
}

type Random = () => number;
type Edit = (
  response: StarterResponse,
  random: Random,
) => Omit<MadeUpEdit, 'kind' | 'fills' | 'text'> & { body: string };

const SLOT = /(\{\{[^{}\n]{1,80}\}\})/u;
const LOOKALIKES = new Map(
  ['aа', 'eе', 'oо', 'pр', 'cс', 'xх', 'yу', 'iі'].map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

const edits: Readonly<Record<string, Edit>> = {
  'slot fill': (response) => ({ response, body: response.body, expected: [] }),
  'white space': (response, random) => ({ response, body: respaced(response.body, random), expected: [] }),
  'sentence: promise': inserted('promise'),
  'sentence: admission': inserted('admission'),
  'sentence: refund': inserted('refund-offered'),
  'sentence: threat': inserted('legal-threat'),
  'sentence: other': inserted('wording-changed'),
  'number changed': revalued('number-changed'),
  'price changed': revalued('price-changed'),
  'date changed': revalued('date-changed'),
  'link changed': revalued('link-changed'),
  negation: revalued('negation-changed'),
  'word deleted': (response, random) => onWord(response, random, () => ''),
  'words swapped': (response, random) => onWord(response, random, (word, next) => `${next} ${word}`),
  'word replaced': (response, random) => onWord(response, random, (_word, next) => `lantern ${next}`),
  homoglyph: (response, random) => onWord(response, random, (word, next) => `${lookalike(word)} ${next}`),
};

export const EDIT_KINDS = Object.keys(edits);

/** @returns the edit of this kind; null where the response has no place for it. */
export function madeUpEdit(kind: string, response: StarterResponse, random: Random): MadeUpEdit | null {
  const edit = edits[kind];
  if (edit === undefined) return null;
  const made = edit(response, random);
  if (made.body === made.response.body && kind !== 'slot fill') return null;
  const fills = fillsOf(made.response, random);
  const text = made.body.replaceAll(
    new RegExp(SLOT, 'gu'),
    (slot) => fills[slot.slice(2, -2).trim()] ?? slot,
  );
  return {
    kind,
    response: made.response,
    text,
    fills: random() < 0.5 ? fills : null,
    expected: made.expected,
  };
}

function inserted(guard: string): Edit {
  return (response, random) => {
    const sentence = pick(SENTENCES[guard]?.[response.language] ?? SENTENCES[guard]?.en ?? [], random);
    const places = [...response.body.matchAll(/[.!?。](?:\s|$)|。/gu)].map((found) => found.index + 1);
    const at = places.length > 0 ? pick(places, random) : response.body.length;
    const space = response.language === 'ja' ? '' : ' ';
    const body = `${response.body.slice(0, at)}${space}${sentence}${response.body.slice(at)}`;
    return { response, body, expected: [guard, ...splitBlocks(response, body)] };
  };
}

/** A locked block that the sentence was put into is named as split. */
function splitBlocks({ lockedBlocks, disclosures }: StarterResponse, body: string): string[] {
  const isSplit = (blocks: readonly string[]) => blocks.some((block) => !body.includes(block));
  return [
    ...(isSplit(lockedBlocks) ? ['locked-block-changed'] : []),
    ...(isSplit(disclosures) ? ['disclosure-removed'] : []),
  ];
}

function revalued(guard: string): Edit {
  return (response, random) => {
    const [had, has] = pick(VALUES[guard] ?? [], random);
    const [before, after] = random() < 0.5 ? [had, has] : [has, had];
    const approved = { ...response, body: `${response.body} ${before}` };
    return { response: approved, body: `${response.body} ${after}`, expected: [guard] };
  };
}

/** Changes a word with the next one, outside slots. */
function onWord(response: StarterResponse, random: Random, change: (word: string, next: string) => string) {
  const pieces = response.body.split(SLOT);
  const pairs = pieces.flatMap((piece, index) =>
    index % 2 === 1
      ? []
      : [...piece.matchAll(/(\p{L}{4,})(\s+)(\p{L}{4,})/gu)].map((found) => ({ index, found })),
  );
  const body = (() => {
    if (pairs.length === 0) return response.body;
    const { index, found } = pick(pairs, random);
    const [whole, word = '', space = '', next = ''] = found;
    const changed = change(word, next);
    const piece = pieces[index] ?? '';
    const at = found.index;
    const put = changed === '' ? `${space}${next}` : changed;
    return pieces.with(index, piece.slice(0, at) + put + piece.slice(at + whole.length)).join('');
  })();
  const blocks = splitBlocks(response, body);
  return {
    response,
    body,
    expected:
      blocks.length > 0 ? blocks : ['wording-changed', 'negation-changed', 'number-changed', 'date-changed'],
  };
}

/** A word without such letters gets a space that nobody sees. */
function lookalike(word: string): string {
  const changed = word.replaceAll(/[aeopcxyi]/gu, (letter) => LOOKALIKES.get(letter) ?? letter);
  return changed === word ? `${word.slice(0, 2)}\u200b${word.slice(2)}` : changed;
}

function respaced(body: string, random: Random): string {
  const spaces = ['  ', '\u00a0', '\n', ' \n\n ', '\t', '\u202f'];
  const inside = body
    .split(SLOT)
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replaceAll(' ', () => (random() < 0.2 ? pick(spaces, random) : ' ')),
    )
    .join('');
  return `${pick(['', ' ', '\n'], random)}${inside}${pick([' ', '\n\n', '  '], random)}`;
}

const NAMES = ['Mara', 'Olu Adeyemi', 'Ms Lind', 'Zoë', 'Jo van der Berg', '@kara_brews', 'José', '佐藤'];
const TEXTS = [
  'the blue kettle',
  'HF-2210',
  'a worn seal',
  'Quay Road',
  'grinder',
  'the late van from Lisbon',
  'Never Again beans',
  'two small cracks',
];

function fillsOf({ body, slots }: StarterResponse, random: Random): Record<string, string> {
  const names = body.match(new RegExp(SLOT, 'gu')) ?? [];
  return Object.fromEntries(
    names.map((slot) => {
      const name = slot.slice(2, -2).trim();
      const definition = slots.find((one) => one.name === name);
      return [name, fillOf(name, definition, random)];
    }),
  );
}

function fillOf(
  name: string,
  definition: StarterResponse['slots'][number] | undefined,
  random: Random,
): string {
  if (/name|agent|handle/u.test(name)) return pick(NAMES, random);
  switch (definition?.type ?? 'text') {
    case 'number':
      return String(2 + Math.floor(random() * 2_030));
    case 'date':
      return pick(['12 May', 'Friday', 'tomorrow', '3 June 2027'], random);
    case 'link':
      return pick(['https://harborfinch.example/help', 'help.harborfinch.example'], random);
    case 'choice':
      return pick(definition?.choices ?? [], random);
    case 'text':
      return pick(TEXTS, random).slice(0, definition?.maxLength ?? 100);
  }
}

function pick<T>(values: readonly T[], random: Random): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('There is nothing to choose from');
  return value;
}
