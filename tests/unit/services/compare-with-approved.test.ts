import { expect, it } from 'vitest';
import { compareWithApproved } from '../../../lib/services/compare-with-approved';
import { madeUpResponse } from '../domain/made-up-response';

const approved = madeUpResponse({
  body: 'Hello {{customer.name}}, please send it to {{address}} within 14 days.',
});
const compare = (text: string) => {
  const { removed, added, fills } = compareWithApproved(text, approved);
  const cut = (from: string) => (span: { start: number; end: number }) => from.slice(span.start, span.end);
  return {
    removed: removed.map(cut(approved.body)),
    added: added.map(cut(text)),
    fills: fills.map((fill) => [fill.slot, cut(text)(fill)]),
  };
};

it('tells what fills the slots from what was changed', () => {
  expect(compare('Hello Mara, please send it to 4 Quay Road within 14 days.')).toEqual({
    removed: [],
    added: [],
    fills: [
      ['customer.name', 'Mara'],
      ['address', '4 Quay Road'],
    ],
  });
  expect(compare('Hello Mara, please send it to 4 Quay Road within 30 days.')).toMatchObject({
    removed: ['14'],
    added: ['30'],
  });
});
