import { columnKey, fieldAmong, type ImportField, importField } from './_fields';
import { looksLikeHtml } from './_html-text';
import { plainOf, recordOf } from './_values';
import type { ImportFormat, ImportRecord } from './index';

/** One approval, as a record of its own. */
const APPROVAL: Readonly<Record<string, ImportField>> = {
  'approval.name': 'approverName',
  'approval.role': 'approverRole',
  'approval.at': 'approvedAt',
};
/** What the library itself keeps besides; nothing to read. */
const LEFT_OUT = new Set(['version', 'demo', 'approval', 'rejections', 'comments']);

/** A list with a column for each field: what the library exports, the starter library, or a table of one's own. */
export const format: ImportFormat = {
  id: 'responses',
  name: 'a list of responses',
  lists: ['responses'],
  recognise: ({ columns }) => (columns.has('lockedblocks') ? 2 : 1),
  flatten: (record) => ({ cells: Object.fromEntries(flatEntries(record)) }),
  fieldOf: (column) => fieldAmong(APPROVAL, column) ?? importField(column),
  placeholders: {},
  mayVet: true,
};

function flatEntries(record: ImportRecord): [string, unknown][] {
  const isOwn = Object.keys(record).some((name) => columnKey(name) === 'lockedblocks');
  return [
    ...Object.entries(record)
      .filter(([name]) => !LEFT_OUT.has(name))
      .map(([name, value]): [string, unknown] => [name, isOwn ? value : wordsOf(name, value)]),
    ...Object.entries(recordOf(record.approval) ?? {})
      .map(([name, value]): [string, unknown] => [`approval.${name}`, value])
      .filter(([name]) => Object.hasOwn(APPROVAL, name)),
  ];
}

/** Somebody else's table may hold HTML; what the library exports never does. */
function wordsOf(name: string, value: unknown): unknown {
  const isHtml = importField(name) === 'body' && typeof value === 'string' && looksLikeHtml(value);
  return isHtml ? plainOf(value) : value;
}
