import { columnKey, fieldAmong, type ImportField } from './_fields';
import { cellOf, plainOf, recordOf, recordsOf } from './_values';
import type { ImportFormat, ImportRecord } from './index';

const FIELDS: Readonly<Record<string, ImportField>> = {
  name: 'title',
  text: 'body',
  tags: 'topics',
  language: 'language',
};

/** Macros as the API lists them (name, language, actions with arguments), or a CSV with `body_text` and `body_html`. */
export const format: ImportFormat = {
  id: 'gorgias',
  name: 'Gorgias macros',
  lists: ['data', 'macros'],
  recognise: ({ columns }) => {
    const isTable = columns.has('bodytext') || (columns.has('bodyhtml') && columns.has('tags'));
    return columns.has('name') && (isTable || columns.has('actions')) ? 2 : 0;
  },
  flatten(record) {
    const actions = actionsOf(record.actions);
    const reply = argumentsOf(actions, 'setResponseText') ?? record;
    return {
      cells: {
        name: cellOf(record, 'name'),
        text: wordsOf(reply),
        tags: tagsOf(argumentsOf(actions, 'addTags') ?? record),
        language: cellOf(record, 'language'),
        intent: cellOf(record, 'intent'),
        ...otherCells(record),
      },
    };
  },
  fieldOf: (column) => fieldAmong(FIELDS, column),
  placeholders: {
    'ticket.customer.firstname': 'customer.name',
    'ticket.customer.name': 'customer.name',
    'current_user.firstname': 'agent.name',
    'current_user.name': 'agent.name',
    'ticket.assignee_user.name': 'agent.name',
    'ticket.assignee_user.firstname': 'agent.name',
    'ticket.id': 'ticket number',
  },
  mayVet: false,
};

/** In a table they stand as JSON. */
function actionsOf(value: unknown): readonly ImportRecord[] {
  if (typeof value !== 'string') return recordsOf(value);
  try {
    return recordsOf(JSON.parse(value));
  } catch {
    // Some tools write there in words what a macro does.
    return [];
  }
}

function argumentsOf(actions: readonly ImportRecord[], name: string): ImportRecord | null {
  return recordOf(actions.find((action) => action.name === name)?.arguments);
}

function wordsOf(reply: ImportRecord): string {
  const texts = ['bodytext', 'bodyhtml', 'body'].map((key) => plainOf(cellOf(reply, key)));
  return texts.find((text) => text.trim() !== '') ?? '';
}

function tagsOf(record: ImportRecord): unknown {
  const tags = cellOf(record, 'tags');
  return typeof tags === 'string' ? tags.split(/[,;|]/u) : tags;
}

/** What else the table has, for the person to map. */
function otherCells(record: ImportRecord): ImportRecord {
  const taken = new Set([
    'id',
    'name',
    'bodytext',
    'bodyhtml',
    'body',
    'tags',
    'language',
    'intent',
    'actions',
  ]);
  return Object.fromEntries(Object.entries(record).filter(([name]) => !taken.has(columnKey(name))));
}
