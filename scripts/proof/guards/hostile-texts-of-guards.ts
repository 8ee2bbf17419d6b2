/** A text that is made to be slow, and what it was made from. */
export interface HostileText {
  readonly from: string;
  readonly text: string;
}

const LITERAL = /'((?:[^'\\\n]|\\.){3,4000})'/gu;
/** A prefix of more words says nothing more. */
const MOST_WORDS = 12;

/**
 * @returns the phrases that stand in a guard's source, written out: `refund|repay .. !not card` is "refund card".
 * Imports and names of lists are among them; they do no harm.
 */
export function phrasesIn(source: string): readonly string[] {
  const phrases = Array.from(source.matchAll(LITERAL), ({ 1: literal = '' }) => writtenOut(literal));
  return [...new Set(phrases.filter((phrase) => phrase !== ''))];
}

function writtenOut(literal: string): string {
  const words = literal.split(/\s+/u).slice(0, MOST_WORDS);
  return words
    .filter((word) => !/^(?:\.\.\d*|!.*|[\^$])$/u.test(word))
    .map((word) => (word.split('|')[0] ?? '').replace(/^@|[*?]$/gu, ''))
    .filter((word) => word !== '')
    .join(' ');
}

/** @returns the beginning of a phrase again and again: every place looks like the phrase until its end. */
export function repeatedPrefix(phrase: string, length: number): string {
  const words = phrase.split(' ');
  const prefix = words.length > 1 ? words.slice(0, -1).join(' ') : phrase.slice(0, -1);
  return filled(`${prefix} `, length);
}

function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / Math.max(1, piece.length))).slice(0, length);
}

/** Pieces that wear expressions out: nested and open brackets, rows of figures and marks, long words, almost-links. */
const PIECES = [
  ...[
    '[',
    '{',
    '{{',
    '((',
    '<',
    '<a',
    '[a',
    '(a ',
    '{a',
    '[[name ',
    '【',
    '«a_',
    '*|',
    '%a',
    '__A',
    '"',
    '“',
    '`',
    '_',
    '*',
  ],
  ...[
    '!',
    '?',
    '!? ',
    '. ',
    ': ',
    ', ',
    '-',
    '–',
    "'",
    '’',
    '/',
    '\\',
    '@',
    '@a',
    '#A',
    '$',
    '€',
    '+',
    '=',
    '&lt;',
  ],
  ...[
    '1',
    '12 ',
    '1.',
    '1,000 ',
    '4111 ',
    '1-',
    '0800 ',
    '12/',
    '12:30 ',
    '$1 ',
    '1% ',
    'DE00 ',
    '+44 20 ',
    'X',
    'XX/',
    'xx ',
  ],
  ...[
    'a',
    'A',
    'ab ',
    'AB ',
    'GO ',
    'HELLO WORLD ',
    'a.',
    'a.b',
    'a@',
    'a@b.',
    'http://',
    'www.',
    'a.example/',
    'n’t ',
    "can't ",
  ],
  ...[
    'not ',
    'no one ',
    'we ',
    'I ',
    'you will ',
    'Dear ',
    'Hi ',
    'Mr ',
    'of the ',
    'one hundred ',
    'twenty-',
    'monday ',
    'may ',
  ],
  ...[
    '\u0301',
    'e\u0301',
    '\u200b',
    'a\u200b',
    '\u202e',
    '\ufe0f',
    '\u0430',
    'a\u0430',
    '@\u0430 ',
    '\u03bf',
    '🏴',
    '👩\u200d',
    '\ud83d',
  ],
  ...[
    '珈琲',
    '様',
    '名',
    'ー',
    'ありがとう',
    '환불',
    'ค',
    'ا',
    'ש',
    ' ',
    '\n',
    '\n\n',
    '\t',
    'a\n',
    '- ',
    '\u00a0',
    'ß',
    'ﬃ',
    'İ',
  ],
  ...['f*', 's h ', 'fuuu', 'sh1', '!!! ', '??? ', 'ooo', 'a-', 'a_', "a'", 'a’s ', 'A.B.'],
];

/** @returns one text of each piece. */
export function wearingTexts(length: number): readonly HostileText[] {
  return PIECES.map((piece) => ({ from: JSON.stringify(piece), text: filled(piece, length) }));
}

/** @returns texts out of each guard's source: prefixes of its phrases, `most` of them spread over the file. */
export function hostileTextsOf(
  file: string,
  source: string,
  most: number,
  length: number,
): readonly HostileText[] {
  const phrases = phrasesIn(source);
  const step = Math.max(1, Math.ceil(phrases.length / most));
  return phrases
    .filter((_, at) => at % step === 0)
    .map((phrase) => ({ from: `${file}: ${phrase.slice(0, 40)}`, text: repeatedPrefix(phrase, length) }));
}
