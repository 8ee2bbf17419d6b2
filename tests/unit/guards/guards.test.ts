import { describe, expect, it } from 'vitest';
import { guards } from '../../../lib/guards';
import { checkedReply } from '../domain/checked-reply';
import { madeUpResponse } from '../domain/made-up-response';
import { HOSTILE_TEXTS } from '../hostile-texts';

const GOOD = 'Sorry to hear that, Mara. Could you send us the serial number?';

describe('every guard', () => {
  it('has its own id', () => {
    expect(new Set(guards.map((guard) => guard.id)).size).toBe(guards.length);
    expect(guards.map((guard) => guard.id)).toEqual(
      expect.arrayContaining(['empty', 'expired', 'out-of-scope', 'too-long', 'unfilled-slot']),
    );
  });

  describe.each(guards)('$id', (guard) => {
    it('says what it is', () => {
      expect(guard.id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
      expect(guard.doc).toMatch(/^[A-Z].{10,}\.$/u);
    });

    it.each(HOSTILE_TEXTS)('takes %j the same way twice', (text) => {
      const language = text.slice(0, 50);
      const post = { text, language, kind: 'post', authorName: text } as const;
      const responses = [
        null,
        madeUpResponse(),
        madeUpResponse({
          body: text.slice(0, 1_000) || '-',
          networks: [text],
          language: text,
          expiresAt: 9e15,
        }),
      ];
      for (const response of responses) {
        for (const limit of [null, { max: 1, count: 'graphemes' as const }]) {
          const context = { limit, network: text, language, brand: text, customerName: text };
          const check = () => guard.check(checkedReply(text, { response, post, context }));
          const finding = check();
          expect(check()).toEqual(finding);
          if (finding === null) continue;
          expect(finding.guardId).toBe(guard.id);
          expect(finding.sentence).not.toBe('');
          for (const { start, end } of finding.spans ?? []) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }
    });

    it('has nothing against a good reply', () => {
      expect(guard.check(checkedReply(GOOD, { response: madeUpResponse() }))).toBeNull();
    });
  });
});

describe('unfilled-slot', () => {
  const guard = guards.find(({ id }) => id === 'unfilled-slot');

  it.each([
    ['Hi {{customer.name}}', 'customer.name'],
    ['Hi {{customer.name}', '{{'],
    ['Hi Mara}}', '}}'],
    ['Hi {{ }}', '{{'],
    ['Hi {{first\nname}}', '{{'],
    [`Hi {{${'x'.repeat(81)}}}`, '{{'],
  ])('stops %j', (text, words) => {
    const finding = guard?.check(checkedReply(text));
    expect(finding).toMatchObject({ level: 'stop' });
    expect(finding?.sentence).toContain(words);
  });
});
