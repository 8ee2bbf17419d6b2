import { expect, it } from 'vitest';
import { checkedReply } from '../domain/checked-reply';
import { findGuard } from './find-guard';

const guard = findGuard('health-relationship');

it.each([
  'Thank you for your visit to our clinic last week.',
  'Your test results came in on Monday.',
  'We treated you in March.',
  'So glad your knee has healed well!',
  'You missed your appointment.',
  'Our records show no such prescription.',
  'Thank you for trusting us with your care.',
  'Ihre Behandlung bei uns war im Mai.',
  'Merci pour votre visite au cabinet.',
  'ご来院いただきありがとうございました。',
])('speaks about %j', (text) => {
  const finding = guard.check(checkedReply(text, { context: { sector: 'health' } }));
  expect(finding).not.toBeNull();
  for (const { start, end } of finding?.spans ?? []) expect(text.slice(start, end).trim()).not.toBe('');
});

it.each([
  'We cannot discuss anybody’s care here. Please call the practice.',
  'Thank you for your feedback.',
  'You can book an appointment online.',
  'Anyone who needs a flu jab can walk in.',
  'The practice is open from 8 to 6.',
  'Whether or not you have been treated here, your comment matters.',
  'Thank you for being so patient.',
  'Doses should only be changed with your doctor.',
  'If you are worried about a symptom, ask your doctor.',
])('keeps quiet about %j', (text) => {
  expect(guard.check(checkedReply(text, { context: { sector: 'health' } }))).toBeNull();
});

it('needs a provider, and a public', () => {
  const text = 'Your results came in on Monday.';
  expect(guard.check(checkedReply(text))).toBeNull();
  expect(guard.check(checkedReply(`Our clinic is open. ${text}`))).not.toBeNull();
  const context = { sector: 'health', visibility: 'private' } as const;
  expect(guard.check(checkedReply(text, { context }))).toBeNull();
});
