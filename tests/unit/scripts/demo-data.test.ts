import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Post } from '../../../lib/domain/post';
import { SettingsSchema } from '../../../lib/domain/settings';
import { createRecogniser } from '../../../lib/recognition/create-recogniser';
import { FEED } from '../../../scripts/demo/data/feed-posts';
import { postsOf, TOPICS } from '../../../scripts/demo/data/forum-threads';
import { REVIEWS } from '../../../scripts/demo/data/reviews';

const ExampleSchema = z.object({ settings: z.pick(SettingsSchema, { subjects: true }) });
const example = ExampleSchema.parse(JSON.parse(readFileSync('public/example-data.json', 'utf8')));

const written = [
  ...FEED,
  ...REVIEWS,
  ...TOPICS.flatMap(({ first }) => postsOf(first)).map((entry) => ({
    ...entry,
    text: entry.text.join('\n'),
  })),
];

function asPost(text: string): Post {
  return {
    key: 'demo:1',
    site: 'demo',
    author: { name: 'Somebody', handle: 'somebody', profileUrl: null },
    permalink: null,
    postedAt: null,
    postedAtText: null,
    text,
    kind: 'post',
    parentKey: null,
    threadKey: null,
    language: null,
    rating: null,
  };
}

describe('the demo posts, watched for with the example settings', () => {
  const recognise = createRecogniser(example.settings.subjects);

  it.each(written)('tells whether it is about the brand: $text', ({ text, aboutBrand }) => {
    expect(recognise(asPost(text), 0) !== null).toBe(aboutBrand);
  });
});
