import { describe, expect, it } from 'vitest';
import { createTextJudge } from '../../../lib/services/judge-text';
import type { LoggedChoice } from '../../../lib/services/list-choices';
import { readPast } from '../../../lib/services/response-past';
import { madeUpResponse } from '../domain/made-up-response';
import { madeUpChoice } from './made-up-choice';

const ANGRY = 'this is terrible, worst grinder ever, I am furious';
const GLAD = 'thank you so much, I love it, wonderful service!';

const response = madeUpResponse({ id: 'a', body: 'We open at nine.', department: null });

function past(choices: readonly LoggedChoice[], of = response) {
  return atOnce(readPast([of], choices, createTextJudge()));
}

describe('what is known of a response', () => {
  it('is told by its own words and department', () => {
    const sorry = madeUpResponse({ id: 'a', body: 'We are sorry.', department: 'sales' });
    const audience = past([], sorry).audienceOf('a');
    expect(audience?.sentiments).toEqual(new Map([['negative', 1]]));
    expect(audience?.stages).toEqual(
      new Map([
        ['investigating', 1],
        ['buying', 1],
      ]),
    );
    expect(past([]).audienceOf('a')?.sentiments.size).toBe(0);
  });

  it('is told by its examples and the posts it was chosen for', () => {
    const known = past([madeUpChoice({ text: ANGRY })], madeUpResponse({ ...response, examples: [ANGRY] }));
    expect(known.audienceOf('a')).toMatchObject({ posts: 3 });
    expect(known.audienceOf('a')?.sentiments.get('negative')).toBe(2);
    expect(known.audienceOf('b')).toBeNull();
  });

  it('counts how replies went', () => {
    const known = past([
      madeUpChoice({ went: 'well', isUnchanged: true }),
      madeUpChoice({ isUnchanged: false }),
      madeUpChoice({ went: 'badly', isKept: false, isUnchanged: null, text: ANGRY }),
    ]);
    expect(known.outcomesOf('a')).toEqual({ well: 1, badly: 1, unchanged: 1, changed: 1 });
    // What was taken back says nothing of what it answers.
    expect(known.audienceOf('a')?.sentiments.get('negative')).toBeUndefined();
    expect(known.outcomesOf('b')).toBeNull();
  });

  it.each([
    ['gladly', GLAD, 'k', { well: 1, badly: 0 }],
    ['angrily', ANGRY, 'k', { well: 0, badly: 1 }],
    ['in another thread', GLAD, 'other', null],
  ])('hears the customer answer %s', (_how, text, talk, expected) => {
    const known = past([madeUpChoice({ talk: 'k' }), madeUpChoice({ talk, text, responseId: null })]);
    if (expected === null) expect(known.outcomesOf('a')).toBeNull();
    else expect(known.outcomesOf('a')).toMatchObject(expected);
  });
});

function atOnce<Made>(steps: Iterator<void, Made>): Made {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
