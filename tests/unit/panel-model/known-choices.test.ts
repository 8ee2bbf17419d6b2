import { expect, it } from 'vitest';
import { createKnownChoices } from '../../../lib/panel-model/known-choices';
import { type LoggedChoice, MOST_CHOICES } from '../../../lib/services/list-choices';
import { madeUpChoice } from '../services/made-up-choice';

const DAY = 86_400_000;

function choice(id: number, given: Partial<LoggedChoice> = {}): LoggedChoice {
  return madeUpChoice({ id: String(id), at: 10 * DAY + id, text: 'where is my lever', ...given });
}

it('tells what is new, and what became of what was known', () => {
  const known = createKnownChoices();
  expect(known.nextFrom()).toBe(0);
  expect(known.take([choice(1), choice(2)])).toMatchObject({ isNews: true, isTakenBack: false });
  expect(known.nextFrom()).toBe(9 * DAY + 2);
  expect(known.take([choice(2)])).toEqual({ fresh: [], isNews: false, isTakenBack: false });
  expect(known.take([choice(2, { went: 'well' }), choice(3)])).toEqual({
    fresh: [choice(3)],
    isNews: true,
    isTakenBack: false,
  });
  expect(known.take([choice(3, { isKept: false })])).toMatchObject({ isNews: true, isTakenBack: true });
  expect(known.all).toEqual([choice(1), choice(2, { went: 'well' }), choice(3, { isKept: false })]);
});

it('keeps the latest ones', () => {
  const known = createKnownChoices();
  known.take(Array.from({ length: MOST_CHOICES }, (_, id) => choice(id)));
  known.take([choice(MOST_CHOICES)]);
  expect(known.all).toHaveLength(MOST_CHOICES);
  expect(known.all[0]?.id).toBe('1');
});
