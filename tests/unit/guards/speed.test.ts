import { describe, expect, it } from 'vitest';
import { guards } from '../../../lib/guards';
import {
  hostileTextsOf,
  phrasesIn,
  repeatedPrefix,
  wearingTexts,
} from '../../../scripts/proof/guards/hostile-texts-of-guards';
import { checkedReply } from '../domain/checked-reply';

const sources = import.meta.glob<string>('../../../lib/guards/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('the hostile texts by which the guards are timed', () => {
  it('write a phrase out', () => {
    expect(
      phrasesIn("findPhrases({ phrases: ['@we refund|repay* really? ..5 !not your money $'] })"),
    ).toEqual(['we refund really your money']);
    expect(repeatedPrefix('we refund your money', 30)).toBe('we refund your we refund your ');
    expect(repeatedPrefix('refund', 9)).toBe('refun ref');
  });

  it('come of every guard, and are as long as asked', () => {
    for (const { id } of guards) {
      const source = sources[`../../../lib/guards/${id}.ts`] ?? '';
      expect(hostileTextsOf(id, source, 5, 100), id).not.toEqual([]);
    }
    expect(wearingTexts(100).every(({ text }) => text.length === 100)).toBe(true);
  });

  it.each(wearingTexts(600))('are taken by every guard: $from', ({ text }) => {
    const context = { bannedPhrases: ['aaa b', '/(a+)+$/'], brand: text.slice(0, 20), customerName: 'Mara' };
    for (const guard of guards) {
      const check = () => guard.check(checkedReply(text, { context }));
      expect(check()).toEqual(check());
    }
  });
});
