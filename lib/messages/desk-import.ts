import { plural } from './plural';

/** The words of importing responses. */
export const deskImport = {
  title: 'Import responses',
  intro:
    'Choose a file, or paste it: your own table (CSV, JSON), what this library exports, or the macros and canned responses of Zendesk, Chatwoot, Gorgias and Front. Nothing is written before you press import.',
  columns:
    'Only a title and a text are needed. A row that does not say who approved it, and until when, becomes a draft.',
  choose: 'CSV or JSON file',
  paste: 'Or paste it here',
  check: 'Check what was pasted',
  readAs: (name: string, count: number) => `Read as ${name}: ${plural(count, 'row', 'rows')}.`,
  mapping: 'Columns of the file',
  mappingHint: 'Look whether each column goes where it belongs, and change it where it does not.',
  column: 'Column, and its first value',
  goesTo: 'Goes to',
  fieldFor: (column: string) => `Where “${column}” goes`,
  leaveOut: 'left out',
  noSample: 'empty',
  fields: {
    title: 'Title',
    body: 'Text',
    topics: 'Topics',
    department: 'Department',
    networks: 'Networks',
    language: 'Language',
    examples: 'Posts it answers',
    slots: 'Slots',
    lockedBlocks: 'Locked blocks',
    disclosures: 'Disclosures',
    variantGroup: 'Group of language variants',
    jurisdictions: 'Countries',
    visibility: 'Public or private',
    effectiveFrom: 'In force from',
    sourceUrl: 'Address of the policy',
    owner: 'Owner',
    links: 'Links',
    id: 'Id',
    status: 'Status',
    approvals: 'Approvals',
    approverName: 'Approved by',
    approverRole: 'Approver’s role',
    approvedAt: 'Approved on',
    expiresAt: 'Expires on',
  },
  good: (count: number) =>
    count === 0 ? 'No row can be imported.' : `${plural(count, 'row', 'rows')} can be imported.`,
  drafts: (count: number) =>
    count === 0
      ? 'All of them are approved where they come from.'
      : `${plural(count, 'comes as a draft', 'come as drafts')}, to be approved here.`,
  bad: (count: number) => `${plural(count, 'problem', 'problems')}: these rows are left out.`,
  badLabel: 'Rows with problems',
  row: 'Row',
  field: 'Field',
  reason: 'What is wrong',
  note: 'How it is taken',
  button: (count: number) => `Import ${plural(count, 'response', 'responses')}`,
  writing: 'Importing responses',
  written: (done: number, total: number) =>
    `${done.toLocaleString('en')} of ${total.toLocaleString('en')} changes written`,
  done: (added: number, updated: number, unchanged: number) =>
    `${[
      `Imported ${plural(added, 'new response', 'new responses')}`,
      ...(updated > 0 ? [plural(updated, 'new version', 'new versions')] : []),
      ...(unchanged > 0 ? [`${unchanged.toLocaleString('en')} already here`] : []),
    ].join(', ')}.`,
  unreadable: 'The file could not be read. Nothing was imported; choose it again.',
  wholeRow: 'whole row',
  notesLabel: 'Rows that are not taken as they stand',
  unknownColumns: (names: string) => `Columns that are left out: ${names}.`,
  more: (count: number) => `and ${count.toLocaleString('en')} more`,
} as const;
