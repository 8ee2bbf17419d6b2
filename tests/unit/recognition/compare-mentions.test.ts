import { expect, it } from 'vitest';
import type { Mention } from '../../../lib/domain/mention';
import type { Urgency } from '../../../lib/domain/triage';
import { compareMentions } from '../../../lib/recognition/compare-mentions';
import { madeUpPost } from '../domain/made-up-post';

function mention(
  key: string,
  urgency: Urgency,
  postedAt: number | null,
  seenAt = 0,
): Pick<Mention, 'post' | 'seenAt' | 'urgency'> {
  return { post: madeUpPost({ key, postedAt }), seenAt, urgency: { value: urgency, reason: '' } };
}

it('puts the most urgent first, then the newest', () => {
  const mentions = [
    mention('old', 'normal', 10),
    mention('medium', 'medium', 1),
    mention('seen', 'normal', null, 15),
    mention('new', 'normal', 20),
    mention('high', 'high', 0),
    mention('b', 'normal', 5),
    mention('a', 'normal', 5),
  ];
  const keys = mentions.toSorted(compareMentions).map(({ post }) => post.key);
  expect(keys).toEqual(['high', 'medium', 'new', 'seen', 'old', 'a', 'b']);
});
