import { foldText } from '../domain/fold-text';
import type { CheckedReply, TextSpan } from '../domain/guard';
import { messages } from '../messages';
import { capitalRows, isMostlyCapitals, withoutSetApart } from './_tone/capital-rows';
import type { Guard } from './index';

const id = 'shouting';

export const guard: Guard = {
  id,
  doc: 'Notes words in capitals and rows of marks, which customers read as shouting.',
  judgesWording: true,
  check(reply) {
    const text = withoutSetApart(reply.text);
    const spans = [...markRows(text), ...(hasCapitals(text) ? capitalSpans(text, reply) : [])];
    if (spans.length === 0) return null;
    const sorted = spans.toSorted((a, b) => a.start - b.start);
    return { guardId: id, level: 'note', sentence: messages.guards.shouting, spans: sorted };
  },
};

const PERHAPS_CAPITALS = /[A-Z]{2}|\P{ASCII}/u;

function hasCapitals(text: string): boolean {
  return PERHAPS_CAPITALS.test(text) && /\p{Lu}{2}/u.test(text);
}

function capitalSpans(text: string, { context }: CheckedReply): readonly TextSpan[] {
  const { brand, customerName, agentName, competitors } = context;
  const names = new Set(
    [brand, customerName, agentName, ...competitors].flatMap(
      (name) => foldText(name ?? '').match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  );
  const rows = capitalRows(text, names);
  return rows.length === 0 && isMostlyCapitals(text, names) ? [{ start: 0, end: text.length }] : rows;
}

const MARKS = /[!?¡¿！？‼⁉⁈⁇❗❓❕❔](?:\ufe0f?[!?¡¿！？‼⁉⁈⁇❗❓❕❔])*(?: [!?！？]+)*/gu;
/** Each of these is two. */
const DOUBLE = /[‼⁉⁈⁇]/u;
const LEAST_MARKS = 3;

function markRows(text: string): readonly TextSpan[] {
  return [...text.matchAll(MARKS)]
    .filter(({ 0: row }) => {
      const marks = Array.from(row).filter((sign) => sign !== ' ' && sign !== '\ufe0f');
      return marks.reduce((sum, mark) => sum + (DOUBLE.test(mark) ? 2 : 1), 0) >= LEAST_MARKS;
    })
    .map(({ 0: row, index }) => ({ start: index, end: index + row.length }));
}
