import { describe, expect, it } from 'vitest';
import { checkedReply } from '../domain/checked-reply';
import { NOW } from '../domain/made-up-response';
import { findGuard } from './find-guard';

const guard = findGuard('mass-message');
const TEXT = 'Hi Mara, the new grinder is in stock again, have a look at our page this week.';
const NEARLY = 'Hi Jonas! The new grinder is in stock again, have a look at our page this week.';
const OTHER = 'Sorry for the wait, Ines. The parcel left the depot on Tuesday and is nearly there.';

function recent(text: string, count: number, minutesAgo: number) {
  return Array.from({ length: count }, () => ({ text, atMs: NOW - minutesAgo * 60_000 }));
}

describe('mass-message', () => {
  it.each([
    ['three within the hour', [...recent(NEARLY, 3, 50)], true],
    ['two within the hour', [...recent(NEARLY, 2, 5), ...recent(OTHER, 9, 5)], false],
    ['three, an hour ago', [...recent(NEARLY, 3, 70)], false],
    ['a fifth of the day', [...recent(NEARLY, 4, 300), ...recent(OTHER, 16, 400)], true],
    ['less than a fifth', [...recent(NEARLY, 4, 300), ...recent(OTHER, 17, 400)], false],
    ['others only', [...recent(OTHER, 30, 5)], false],
    ['yesterday', [...recent(NEARLY, 40, 1_500)], false],
  ])('%s: %#', (_, recentReplies, speaks) => {
    expect(guard.check(checkedReply(TEXT, { context: { recentReplies } })) !== null).toBe(speaks);
  });

  it.each(['Thank you so much!', 'You’re very welcome, Mara.', 'ありがとうございます'])(
    'takes %j',
    (text) => {
      const recentReplies = recent(text, 30, 5);
      expect(guard.check(checkedReply(text, { context: { recentReplies } }))).toBeNull();
    },
  );
});
