import { expect, it } from 'vitest';
import { checkedReply } from '../domain/checked-reply';
import { findGuard } from './find-guard';

const guard = findGuard('personal-data');

it.each([
  ['We wrote to you at tilda.voss@inbox.example.', 'tilda.voss@inbox.example'],
  ['Shall we ring you on +44 7700 900811?', '+44 7700 900811'],
  ['Refunded to 4242 4242 4242 4242.', '4242 4242 4242 4242'],
  ['Sent to GB33 BUKB 2020 1555 5555 55 TODAY.', 'GB33 BUKB 2020 1555 5555 55'],
  ['Your SSN 219-09-9999 was mistyped.', '219-09-9999'],
  ['Your order no. 77120-4 is packed.', '77120-4'],
  ['Order #4431 is on its way.', '4431'],
  ['Your customer account no. 8830017 is open.', '8830017'],
  ['We left it at 14 Plum Tree Lane, your home.', '14 Plum Tree Lane'],
  ['Wir haben an die Lindenstraße 9 geliefert.', 'Lindenstraße 9'],
  ['You were born on 2 May 1971, so it is free.', 'born on 2 May 1971'],
  ['Bestellnummer 99120034 ist unterwegs.', '99120034'],
])('speaks about %j', (text, words) => {
  const finding = guard.check(checkedReply(text));
  expect(finding?.spans?.map(({ start, end }) => text.slice(start, end))).toContain(words);
  expect(guard.check(checkedReply(text, { context: { visibility: 'private' } }))).toBeNull();
});

it.each([
  'Write to help@harborfinch.example or call our hotline on 020 7946 0011.',
  'Send us your order number in a message, never here.',
  'Call 0800 555 0133, it is free.',
  'The barcode is 4006381333931.',
  'We shipped 12000 parcels on 12.11.2026.',
  'Our shop is at 9 Dock Lane.',
  'Version 2.14.1052 is out, see article 20113.',
  'We never ask for card numbers of 16 digits.',
])('keeps quiet about %j', (text) => {
  expect(guard.check(checkedReply(text))).toBeNull();
});

it('knows the own contacts', () => {
  const context = { publicContacts: ['+44 1632 960 700', 'mara@harborfinch.example', '1 Quay Road, Hull'] };
  const text = 'Ring 01632 960700, write to mara@harborfinch.example, or send it to 1 Quay Road.';
  expect(guard.check(checkedReply(text, { context }))).toBeNull();
});

it('stops what can be misused', () => {
  expect(guard.check(checkedReply('4242 4242 4242 4242'))?.level).toBe('stop');
  expect(guard.check(checkedReply('Order 4431902'))?.level).toBe('confirm');
});
