import { expect, it } from 'vitest';
import { EMPTY_FILTER_FORM } from '../../../lib/domain/log-filter-form';
import { logFilterMatch } from '../../../lib/domain/log-filter-match';
import { SavedFilterSchema } from '../../../lib/domain/saved-filter';
import { rowWith } from '../exports/made-up-row';

const differences = [{ guardId: 'promise', words: 'We promise' }];

it.each([
  ['edited after approval', rowWith({ differences }), [true, false]],
  ['as approved', rowWith({}), [false, true]],
  ['by hand', rowWith({ response: null }), [false, false]],
])('a reply %s is found as what it is', (_what, row, expected) => {
  expect([true, false].map((edited) => logFilterMatch({ edited })(row))).toEqual(expected);
});

it('a filter that was saved before it could ask for edits asks for none', () => {
  const { edited: _edited, ...form } = EMPTY_FILTER_FORM;
  expect(SavedFilterSchema.parse({ id: '1', name: 'Ours', form })).toMatchObject({ form: EMPTY_FILTER_FORM });
});
