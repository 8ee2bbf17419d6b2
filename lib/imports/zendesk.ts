import { messages } from '../messages';
import { fieldAmong, type ImportField } from './_fields';
import { plainOf, recordOf, recordsOf } from './_values';
import type { ImportFormat, ImportRecord } from './index';

const words = messages.imports.zendesk;
const FIELDS: Readonly<Record<string, ImportField>> = { title: 'title', comment: 'body', topics: 'topics' };
/** How Zendesk writes the folders of a macro: "Delivery::Late". */
const FOLDER = '::';

/** Macros as the API lists them, also by the usual backup tools: `{"macros": [{title, actions: [{field, value}]}]}`. */
export const format: ImportFormat = {
  id: 'zendesk',
  name: 'Zendesk macros',
  lists: ['macros'],
  recognise: ({ list, columns }) =>
    columns.has('actions') && (list === 'macros' || isMacro(columns)) ? 2 : 0,
  flatten(record) {
    const actions = recordsOf(record.actions);
    const folders = (typeof record.title === 'string' ? record.title : '')
      .split(FOLDER)
      .map((part) => part.trim());
    return {
      cells: {
        title: folders.join(': '),
        comment: commentOf(actions),
        topics: [...folders.slice(0, -1), ...tagsOf(actions)],
        description: record.description,
      },
      notes: notesOf(record, actions),
    };
  },
  fieldOf: (column) => fieldAmong(FIELDS, column),
  placeholders: {
    'ticket.requester.first_name': 'customer.name',
    'ticket.requester.name': 'customer.name',
    'ticket.latest_comment.author.first_name': 'customer.name',
    'current_user.first_name': 'agent.name',
    'current_user.name': 'agent.name',
    'ticket.assignee.first_name': 'agent.name',
    'ticket.assignee.name': 'agent.name',
    'agent.signature': 'agent.name',
    'ticket.account': 'brand',
    'ticket.brand.name': 'brand',
    'ticket.id': 'ticket number',
    'ticket.url': 'ticket link',
    'ticket.link': 'ticket link',
  },
  mayVet: false,
};

/** Besides macros, Gorgias lists its own with `actions` too: those have arguments, and no title. */
function isMacro(columns: ReadonlySet<string>): boolean {
  return (
    columns.has('title') && (columns.has('restriction') || columns.has('position') || columns.has('active'))
  );
}

/** The words for the customer: plain where the macro has them, else those of its HTML. */
function commentOf(actions: readonly ImportRecord[]): string {
  const texts = ['comment_value', 'comment_value_html'].map((name) =>
    plainOf(lastOf(actions.find(({ field }) => field === name)?.value)),
  );
  return texts.find((text) => text.trim() !== '') ?? '';
}

/** A comment for one channel is written `[channel, text]`. */
function lastOf(value: unknown): unknown {
  return Array.isArray(value) ? value.at(-1) : value;
}

function tagsOf(actions: readonly ImportRecord[]): string[] {
  const tags = actions.filter(({ field }) => field === 'current_tags' || field === 'set_tags');
  return tags.flatMap(({ value }) => (typeof value === 'string' ? value.split(/\s+/u).filter(Boolean) : []));
}

function notesOf({ active, restriction }: ImportRecord, actions: readonly ImportRecord[]): string[] {
  const isInternal = actions.some(
    ({ field, value }) => field === 'comment_mode_is_public' && String(lastOf(value)) === 'false',
  );
  return [
    ...(active === false ? [words.inactive] : []),
    ...(recordOf(restriction) === null ? [] : [words.restricted]),
    ...(isInternal ? [words.internal] : []),
  ];
}
