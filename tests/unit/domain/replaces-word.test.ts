import { expect, it } from 'vitest';
import type { LearnedRow } from '../../../lib/domain/learned-row';
import { replacesWord } from '../../../lib/domain/replaces-word';

type Said = readonly [what: LearnedRow['what'], was: string | null, value: string | null];
const word = (id: string, [what, was, value]: Said, postKey = 'feed:1') => ({
  id,
  postKey,
  what,
  was,
  value,
});

it.each<[Said, Said, boolean]>([
  [['sentiment', 'neutral', 'positive'], ['sentiment', 'neutral', 'negative'], true],
  [['sentiment', 'neutral', 'positive'], ['stage', null, 'using'], false],
  [['stage', null, 'leaving'], ['stage', null, 'using'], true],
  [['stage', 'using', null], ['stage', null, 'using'], true],
  // What a post is most of all.
  [['intent', 'complaint', 'praise'], ['intent', 'complaint', 'bug-report'], true],
  [['intent', 'complaint', 'praise'], ['intent', null, 'question'], false],
  [['intent', 'complaint', 'question'], ['intent', null, 'question'], true],
  [['intent', 'question', 'praise'], ['intent', null, 'question'], true],
  // What it is, too.
  [['intent', null, 'question'], ['intent', 'complaint', 'bug-report'], false],
  [['intent', null, 'question'], ['intent', null, 'praise'], false],
  [['intent', null, 'question'], ['intent', 'question', null], true],
  [['intent', 'question', null], ['intent', null, 'question'], true],
  [['intent', 'question', null], ['intent', 'complaint', 'question'], true],
])('%j takes the place of %j: %j', (by, known, expected) => {
  expect(replacesWord(word('2', by), word('1', known))).toBe(expected);
  expect(replacesWord(word('2', by), word('1', known, 'feed:2'))).toBe(false);
});

it('takes the place of itself', () => {
  const said = word('1', ['intent', null, 'question']);
  expect(replacesWord(said, said)).toBe(true);
});
