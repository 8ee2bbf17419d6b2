import { expect, it } from 'vitest';
import { checkedReply } from '../domain/checked-reply';
import { findGuard } from './find-guard';

const guard = findGuard('review-incentive');

it.each([
  'Leave us a review and we will send you a voucher.',
  'Ten percent off your next visit if you rate us on Google.',
  'Every review this month enters our prize draw.',
  'Take the review down and the fee is waived.',
  'As a thank-you for your rating there are 50 points in your account.',
  'Review the lamp, get a tote bag for free!',
  'Bewerten Sie uns und erhalten Sie einen Gutschein.',
  'Laissez un avis et recevez un bon de réduction.',
  'Deixe uma avaliação e ganhe um brinde.',
  'レビューを書いていただくとクーポンを進呈します。',
])('speaks about %j', (text) => {
  const finding = guard.check(checkedReply(text));
  expect(finding).not.toBeNull();
  for (const { start, end } of finding?.spans ?? []) expect(text.slice(start, end).trim()).not.toBe('');
});

it.each([
  'Thank you for the review! Your refund was sent on Monday.',
  'We never give rewards for reviews.',
  'An honest review helps others, whether or not you liked it.',
  'Please review the attached quote; the discount is in it.',
  'The voucher is in your parcel.',
  'We review every refund by hand.',
  'Danke für Ihre Bewertung! Der Gutschein gilt bis Mai.',
])('keeps quiet about %j', (text) => {
  expect(guard.check(checkedReply(text))).toBeNull();
});
