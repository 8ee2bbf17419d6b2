import { describe, expect, it } from 'vitest';
import { driftNames } from './drift-names';

describe('negation-changed', () => {
  it.each([
    ['The lid is safe in the oven.', 'The lid is not safe in the oven.', true],
    ['The lid is safe in the oven.', 'The lid is unsafe in the oven.', true],
    ['You can use it outdoors.', 'You can’t use it outdoors.', true],
    ['It always needs oil.', 'It never needs oil.', true],
    ['It comes with a plug.', 'It comes without a plug.', true],
    ['It leaks.', 'It does not leak.', true],
    ['Das geht.', 'Das geht nicht.', true],
    ['使えます。', '使えません。', true],
    ['It is not far.', 'It isn’t far.', false],
    ['Dogs may come in, but not cats.', 'Dogs may come in, cats may not.', false],
    ['Thanks.', 'Thanks. That is not nothing.', false],
  ])('of %j as %j: %s', (body, text, speaks) => {
    expect(driftNames(body, text).includes('negation-changed')).toBe(speaks);
  });
});
