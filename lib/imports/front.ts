import { columnKey, fieldAmong, type ImportField } from './_fields';
import { plainOf } from './_values';
import type { ImportFormat } from './index';

const FIELDS: Readonly<Record<string, ImportField>> = {
  name: 'title',
  body: 'body',
  folder: 'topics',
  category: 'topics',
  tags: 'topics',
};
const NOT_SHOWN = new Set(['links', 'attachments', 'metadata', 'isavailableforallinboxes', 'inboxids']);

/** Message templates: the API's list (`_results` of name, subject, body as HTML), or a CSV with these columns. */
export const format: ImportFormat = {
  id: 'front',
  name: 'Front message templates',
  lists: ['_results', 'templates'],
  recognise: ({ columns }) => (columns.has('name') && columns.has('subject') && columns.has('body') ? 2 : 0),
  flatten: (record) => ({
    cells: Object.fromEntries(
      Object.entries(record)
        .filter(([name]) => columnKey(name) !== 'id' && !NOT_SHOWN.has(columnKey(name)))
        .map(([name, value]) => [name, columnKey(name) === 'body' ? plainOf(value) : value]),
    ),
  }),
  fieldOf: (column) => fieldAmong(FIELDS, columnKey(column)) ?? languageOf(column),
  placeholders: {
    'recipient.name': 'customer.name',
    'recipient.first_name': 'customer.name',
    'recipient.handle': 'customer.handle',
    'recipient.twitter': 'customer.handle',
    'user.name': 'agent.name',
    'user.first_name': 'agent.name',
    'conversation.ticket_id': 'ticket number',
  },
  mayVet: false,
};

function languageOf(column: string): ImportField | null {
  return ['language', 'locale'].includes(columnKey(column)) ? 'language' : null;
}
