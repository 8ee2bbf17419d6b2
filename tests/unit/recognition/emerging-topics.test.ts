import { expect, it } from 'vitest';
import { createRecogniser } from '../../../lib/recognition/create-recogniser';
import { findEmergingTopics } from '../../../lib/recognition/triage/emerging-topics';
import { madeUpPost } from '../domain/made-up-post';
import { subject } from './subject';

const recognise = createRecogniser([subject({ names: ['Harbor & Finch'], handles: [] })]);

function mentionsOf(texts: readonly string[], handle = (nth: number) => `person_${nth}`) {
  return texts.flatMap((text, nth) => {
    const author = { name: null, handle: handle(nth), profileUrl: null };
    return recognise(madeUpPost({ key: `feed:${nth}`, author, text: `Harbor & Finch: ${text}` }), 0) ?? [];
  });
}

const TEXTS = [
  'the travel lid leaks',
  'my travel lid is gone',
  'a travel lid for the small cup?',
  'lovely window display',
  'when do you open',
  'parking was easy',
  'which roast is this',
  'greetings from Bremen',
];

it('names what several people write about, in their words', () => {
  expect(findEmergingTopics(mentionsOf(TEXTS), [])).toEqual([
    { name: 'travel lid', postKeys: ['feed:0', 'feed:1', 'feed:2'] },
  ]);
});

it('needs several people', () => {
  expect(
    findEmergingTopics(
      mentionsOf(TEXTS, () => 'one_person'),
      [],
    ),
  ).toEqual([]);
});

it('leaves out what the team has on its list, and the brand', () => {
  expect(findEmergingTopics(mentionsOf(TEXTS), [{ name: 'Lids', words: ['travel lid'] }])).toEqual([]);
});

it('leaves out what the posts of a listed topic have in common beside its words', () => {
  const topics = [{ name: 'travel lid', words: [] }];
  const knowing = createRecogniser([subject({ names: ['Harbor & Finch'], handles: [] })], { topics });
  const texts = [...TEXTS.slice(0, 3).map((text) => `${text}, loose`), ...TEXTS.slice(3)];
  const mentions = (recogniseNow: typeof recognise) =>
    texts.flatMap((text, nth) => {
      const author = { name: null, handle: `person_${nth}`, profileUrl: null };
      const post = madeUpPost({ key: `feed:${nth}`, author, text: `Harbor & Finch: ${text}` });
      return recogniseNow(post, 0) ?? [];
    });
  expect(findEmergingTopics(mentions(recognise), topics).map(({ name }) => name)).toEqual(['loose']);
  expect(findEmergingTopics(mentions(knowing), topics)).toEqual([]);
});
