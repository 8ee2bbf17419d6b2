import { expect, it } from 'vitest';
import { checkedReply } from '../domain/checked-reply';
import { findGuard } from './find-guard';

const guard = findGuard('green-claim');

it.each([
  'Our cups are eco-friendly.',
  'All deliveries are carbon neutral.',
  'It is better for the planet.',
  'A greener way to travel!',
  'The bags are biodegradable.',
  'It leaves no trace on nature.',
  'Unser Strom ist klimaneutral.',
  'Un emballage respectueux de la planète.',
  'Un envase sostenible.',
  '環境に優しい素材です。',
  'The glitter is the sort that the sea loves.',
  'No rivers were harmed by our notebooks.',
  'Is it biodegradable? Yes, fully.',
])('speaks about %j', (text) => {
  const finding = guard.check(checkedReply(text));
  expect(finding).not.toBeNull();
  for (const { start, end } of finding?.spans ?? []) expect(text.slice(start, end).trim()).not.toBe('');
});

it.each([
  'We cannot say that it is sustainable.',
  'You asked whether the bags are biodegradable.',
  'The green one is sold out.',
  'Set it to eco mode.',
  'The bottle is made of 30 % recycled plastic, see the report on our page.',
  'The test environment is down.',
  '"Fully circular" is what we call the running track.',
  'Is it carbon neutral? Scientists disagree about that.',
  'We hope to be net zero by 2040.',
  'Wir nennen es nicht nachhaltig.',
])('keeps quiet about %j', (text) => {
  expect(guard.check(checkedReply(text))).toBeNull();
});
