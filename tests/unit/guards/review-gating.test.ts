import { expect, it } from 'vitest';
import { checkedReply } from '../domain/checked-reply';
import { findGuard } from './find-guard';

const guard = findGuard('review-gating');

it.each([
  'Could you please change your review to five stars?',
  'If you loved it, leave us a review. If not, please write to us instead.',
  'Unhappy? Email us. Happy? Rate us on Google!',
  'Would you mind taking the review down?',
  'Please write to us before you leave a bad rating.',
  'We only ask our happiest guests for a review.',
  'Bitte löschen Sie Ihre Bewertung.',
  'Pourriez-vous retirer votre avis ?',
  'Por favor, borra tu reseña.',
  'レビューを削除していただけますか。',
])('speaks about %j', (text) => {
  const finding = guard.check(checkedReply(text));
  expect(finding).not.toBeNull();
  for (const { start, end } of finding?.spans ?? []) expect(text.slice(start, end).trim()).not.toBe('');
});

it.each([
  'Tell others what you think on Google, good or bad.',
  'Sorry about the noise. Please write to us so that we can help.',
  'You can edit your review under your profile.',
  'We would never ask you to delete a review.',
  'Thanks for updating your review!',
  'Please delete the app and install it again.',
  'If you enjoyed it, the recipe is on our page.',
])('keeps quiet about %j', (text) => {
  expect(guard.check(checkedReply(text))).toBeNull();
});
