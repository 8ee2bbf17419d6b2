import { join } from 'node:path';
import { expect, it } from 'vitest';
import { INTENTS } from '../../../lib/domain/triage';
import { encodeModel } from '../../../lib/learning/model-bytes';
import { INTENT_WEIGHTS } from '../../../lib/recognition/weights/intent';
import { SENTIMENT_WEIGHTS } from '../../../lib/recognition/weights/sentiment';
import { readMadeUpPosts } from '../../../scripts/train/made-up-post';
import { trainTriage } from '../../../scripts/train/train-triage';

const posts = readMadeUpPosts(join(import.meta.dirname, '../../../bench/triage'));

it('the weights that ship are made of the texts that are here, bit by bit', () => {
  const { intent, sentiment } = trainTriage(
    posts,
    INTENTS.filter((each) => each !== 'other'),
  );
  expect(encodeModel(intent) === INTENT_WEIGHTS).toBe(true);
  expect(encodeModel(sentiment) === SENTIMENT_WEIGHTS).toBe(true);
}, 60_000);

it('no text stands there twice', () => {
  const texts = posts.map(({ text }) => text);
  expect(texts.filter((text, nth) => texts.indexOf(text) !== nth)).toEqual([]);
});
