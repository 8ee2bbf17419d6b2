import { columnKey, fieldAmong, type ImportField } from './_fields';
import { plainOf } from './_values';
import type { ImportFormat } from './index';

const FIELDS: Readonly<Record<string, ImportField>> = { shortcode: 'title', content: 'body' };
const NOT_SHOWN = new Set(['id', 'accountid', 'createdat', 'updatedat']);

/** Canned responses as the API and the database give them: `[{short_code, content}]`, or a CSV with these columns. */
export const format: ImportFormat = {
  id: 'chatwoot',
  name: 'Chatwoot canned responses',
  lists: ['canned_responses', 'payload'],
  recognise: ({ columns }) => (columns.has('shortcode') && columns.has('content') ? 2 : 0),
  flatten: (record) => ({
    cells: Object.fromEntries(
      Object.entries(record)
        .filter(([name]) => !NOT_SHOWN.has(columnKey(name)))
        .map(([name, value]) => [name, columnKey(name) === 'content' ? plainOf(value) : value]),
    ),
  }),
  fieldOf: (column) => fieldAmong(FIELDS, columnKey(column)),
  placeholders: {
    'contact.name': 'customer.name',
    'contact.first_name': 'customer.name',
    'agent.name': 'agent.name',
    'agent.first_name': 'agent.name',
    'inbox.name': 'brand',
    'account.name': 'brand',
    'conversation.id': 'conversation number',
  },
  mayVet: false,
};
