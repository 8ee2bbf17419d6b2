import type { LogRow } from '../domain/log-row';
import type { ExportFormat } from './index';

/** Without it, spreadsheets read UTF-8 as their local code page. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
/** What a spreadsheet would run as a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;
/** Also what separates cells elsewhere: unquoted, `a;=1+1` would be cut there, and its rest would run. */
const NEEDS_QUOTES = /[",;\t\r\n]/;

type Cell = string | number | null;

const columns: readonly (readonly [heading: string, cell: (row: LogRow) => Cell])[] = [
  ['engagement_id', ({ engagement }) => engagement.id],
  ['state', ({ engagement }) => engagement.state],
  ['network', ({ engagement }) => engagement.post.site],
  ['post_permalink', ({ engagement }) => engagement.post.permalink],
  ['post_author', ({ engagement }) => engagement.post.author.name],
  ['post_handle', ({ engagement }) => engagement.post.author.handle],
  ['post_excerpt', ({ engagement }) => engagement.post.excerpt],
  ['post_reason', ({ engagement }) => engagement.post.reason],
  ['post_time', ({ engagement }) => isoTime(engagement.post.postedAt)],
  ['post_time_as_shown', ({ engagement }) => engagement.post.postedAtText],
  ['customer_id', ({ engagement }) => engagement.customerId],
  ['customer_tags', ({ customer }) => customer?.tags.join('; ') ?? null],
  ['customer_advocate', ({ customer }) => (customer && customer.advocateEvidence.length > 0 ? 'yes' : 'no')],
  ['agent', ({ engagement }) => engagement.agent],
  ['account', ({ engagement }) => engagement.account],
  ['department', ({ engagement }) => engagement.department],
  ['response_id', ({ engagement }) => engagement.response?.id ?? null],
  ['response_version', ({ engagement }) => engagement.response?.version ?? null],
  ['response_title', ({ engagement }) => engagement.response?.title ?? null],
  ['response_approver', ({ engagement }) => engagement.response?.approver ?? null],
  ['text_inserted', ({ engagement }) => engagement.textInserted],
  ['text_posted', ({ engagement }) => engagement.textPosted],
  ['reply_permalink', ({ engagement }) => engagement.replyPermalink],
  ['posted_known_by', ({ engagement }) => engagement.postedHow],
  ['intended_at', ({ engagement }) => isoTime(engagement.intendedAt)],
  ['inserted_at', ({ engagement }) => isoTime(engagement.insertedAt)],
  ['posted_at', ({ engagement }) => isoTime(engagement.postedAt)],
  ['outcome', ({ engagement }) => engagement.outcome],
  ['follow_up_on', ({ engagement }) => engagement.followUpOn],
  ['closed_reason', ({ engagement }) => engagement.closedReason],
  ['example_data', ({ engagement }) => (engagement.demo ? 'yes' : 'no')],
];

/** RFC 4180, for spreadsheets: UTF-8 with mark, times in ISO 8601 UTC, nothing that runs as a formula. */
export const format: ExportFormat = {
  id: 'csv',
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  begin: () => BYTE_ORDER_MARK + toLine(columns.map(([heading]) => heading)),
  rows: (rows) => rows.map((row) => toLine(columns.map(([, cell]) => cell(row)))).join(''),
  end: () => '',
};

function toLine(cells: readonly Cell[]): string {
  return cells.map(toField).join(',') + LINE_END;
}

function toField(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  const harmless = FORMULA_START.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function isoTime(atMs: number | null): string | null {
  return atMs === null ? null : new Date(atMs).toISOString();
}
