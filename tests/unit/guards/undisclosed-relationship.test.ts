import { expect, it } from 'vitest';
import { checkedReply } from '../domain/checked-reply';
import { findGuard } from './find-guard';

const guard = findGuard('undisclosed-relationship');

it.each([
  'Best grinder I have ever owned, go get one!',
  'My kitchen has never looked better.',
  'As a normal customer I can only recommend them.',
  'Der beste Kaffee der Stadt, absolute Empfehlung.',
])('speaks about %j of somebody who is tied', (text) => {
  for (const relationship of ['employee', 'gifted', 'paid'] as const)
    expect(guard.check(checkedReply(text, { context: { relationship } }))).not.toBeNull();
  expect(guard.check(checkedReply(text, { context: { relationship: 'none' } }))).toBeNull();
  expect(guard.check(checkedReply(text))).toBeNull();
});

it.each([
  'Best grinder I have ever owned! #ad',
  'I work here, and I love it.',
  'They sent me the grinder for free. It is lovely.',
  'Your parcel is on its way.',
  'Great question! We open at nine.',
  'Gifted: the grinder is brilliant.',
])('keeps quiet about %j', (text) => {
  expect(guard.check(checkedReply(text, { context: { relationship: 'gifted' } }))).toBeNull();
});

it.each([
  'Please don’t mention that we paid you.',
  'Leave out the #ad this time.',
  'No need for the sponsored tag.',
  'Write it as if you had bought it yourself.',
  'Bitte ohne Werbung-Hinweis posten.',
])('speaks about %j whoever writes', (text) => {
  expect(guard.check(checkedReply(text))).not.toBeNull();
});

it.each([
  'Please add #ad to the post.',
  'We never ask creators to hide that they are paid.',
  'Do not forget the #ad.',
])('keeps quiet about %j whoever writes', (text) => {
  expect(guard.check(checkedReply(text))).toBeNull();
});
