import { describe, expect, it } from 'vitest';
import { type GuardContext, guards } from '../../../lib/guards';
import { madeUpPost } from '../domain/made-up-post';
import { madeUpResponse, NOW } from '../domain/made-up-response';
import { HOSTILE_TEXTS } from '../hostile-texts';

function context(given: Partial<GuardContext> = {}): GuardContext {
  return {
    post: madeUpPost(),
    customer: null,
    brand: null,
    nowMs: NOW,
    uses: new Map(),
    limit: { max: 280, count: 'x-weighted' },
    ...given,
  };
}

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
      const post = madeUpPost({ text, language: text.slice(0, 50), site: text });
      const responses = [
        null,
        madeUpResponse(),
        madeUpResponse({ networks: [text], language: text, expiresAt: 9e15 }),
      ];
      for (const response of responses) {
        for (const limit of [null, { max: 1, count: 'graphemes' as const }]) {
          const check = () => guard.check(text, response, context({ post, limit }));
          const finding = check();
          expect(check()).toEqual(finding);
          if (finding === null) continue;
          expect(finding.guardId).toBe(guard.id);
          expect(finding.sentence).not.toBe('');
        }
      }
    });

    it('has nothing against a good reply', () => {
      expect(guard.check('Could you send us the serial number?', madeUpResponse(), context())).toBeNull();
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
    const finding = guard?.check(text, null, context());
    expect(finding).toMatchObject({ level: 'stop' });
    expect(finding?.sentence).toContain(words);
  });
});
