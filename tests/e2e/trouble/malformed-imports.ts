/** A file for the import of responses, and what is to be said of it before anything is written. */
interface MalformedImport {
  readonly name: string;
  readonly file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
  /** Row, field and words of the reason. */
  readonly problems: readonly (readonly [row: string, field: string, reason: RegExp])[];
  /** Titles that can be taken all the same. */
  readonly good: readonly string[];
}

const CSV = { name: 'responses.csv', mimeType: 'text/csv' };
const JSON_FILE = { name: 'responses.json', mimeType: 'application/json' };
const MARKUP = '<img src=x onerror=alert(1)>';

export const MALFORMED_IMPORTS: readonly MalformedImport[] = [
  {
    name: 'bad cells among good ones',
    file: {
      ...CSV,
      buffer: Buffer.from(
        [
          'title,body,language,department,status,approver,role,approved on,expires',
          `${MARKUP},We open at 9.,en,,,,,,`,
          ',No title,en,,,,,,',
          'No body,,en,,,,,,',
          'Kitchen,Hello.,en,kitchen,,,,,',
          'Open slot,Hello {{name,en,,,,,,',
          'Odd day,Hello.,en,,approved,Ines Falk,Counsel,1.11.2026,2027-03-31',
        ].join('\n'),
      ),
    },
    problems: [
      ['3', 'title', /is missing/],
      ['4', 'body', /is missing/],
      ['5', 'department', /must be one of/],
      ['6', 'body', /slot is broken/],
      ['7', 'approved on', /must be a day/],
    ],
    good: [MARKUP],
  },
  {
    name: 'a quote that is never closed',
    file: { ...CSV, buffer: Buffer.from('title,body\nFirst,Hello.\nSecond,"and so on\nThird,Hello.') },
    problems: [['3', 'whole row', /quote/]],
    good: ['First'],
  },
  {
    name: 'JSON of other shapes',
    file: {
      ...JSON_FILE,
      buffer: Buffer.from(
        JSON.stringify([{ title: 'Fine', body: 'Hello.' }, 7, null, { title: ['x'], body: {} }]),
      ),
    },
    problems: [
      ['2', 'whole row', /object/],
      ['3', 'whole row', /object/],
      ['4', 'title', /text/],
      ['4', 'body', /text/],
    ],
    good: ['Fine'],
  },
];

/** Files that hold nothing that could be taken. */
export const UNREADABLE_IMPORTS: readonly (readonly [name: string, file: MalformedImport['file']])[] = [
  ['an empty file', { ...CSV, buffer: Buffer.from('') }],
  [
    'a picture',
    { ...CSV, buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff, 0xfe]) },
  ],
  ['JSON that is cut off', { ...JSON_FILE, buffer: Buffer.from('{"responses":[{"title":"A"') }],
  ['columns of something else', { ...CSV, buffer: Buffer.from('name,price\nGrinder,120') }],
  ['a megabyte without a line', { ...CSV, buffer: Buffer.from('x'.repeat(1_000_000)) }],
];
