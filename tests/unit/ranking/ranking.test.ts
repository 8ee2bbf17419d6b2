import { describe, expect, it } from 'vitest';
import { rankingSignals } from '../../../lib/ranking';
import { madeUpPost } from '../domain/made-up-post';
import { madeUpResponse, NOW } from '../domain/made-up-response';
import { HOSTILE_TEXTS } from '../hostile-texts';
import { madeUpContext } from './made-up-context';

describe('every ranking signal', () => {
  it('has its own id', () => {
    expect(new Set(rankingSignals.map((signal) => signal.id)).size).toBe(rankingSignals.length);
    expect(rankingSignals.map((signal) => signal.id)).toEqual(
      expect.arrayContaining(['for-language', 'for-network', 'shared-words', 'used-before']),
    );
  });

  describe.each(rankingSignals)('$id', (signal) => {
    it('says what it is', () => {
      expect(signal.id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
      expect(signal.doc).toMatch(/^[A-Z].{10,}\.$/u);
      expect(signal.weight).toBeGreaterThan(0);
    });

    it.each(HOSTILE_TEXTS)('takes %j the same way twice', (text) => {
      const post = madeUpPost({ text, site: text, language: text });
      const fields = {
        body: text,
        title: text,
        topics: [text],
        examples: [text],
        networks: [text],
        language: text,
      };
      for (const response of [madeUpResponse(), madeUpResponse(fields)]) {
        const uses = new Map([[response.id, 3]]);
        const vote = signal.vote(response, madeUpContext({ post, uses }));
        expect(signal.vote(response, madeUpContext({ post, uses }))).toEqual(vote);
        if (vote === null) continue;
        expect(vote.score >= -1 && vote.score <= 1).toBe(true);
        expect(vote.reason).not.toBe('');
      }
    });

    it('says nothing about an old response that has nothing to do with the post', () => {
      const approvals = [{ name: 'Ines Roth', role: 'Legal counsel', at: NOW - 200 * 86_400_000, note: '' }];
      const other = madeUpResponse({
        approvals,
        title: 'Opening hours',
        body: 'We open at nine.',
        topics: [],
        language: 'de',
      });
      expect(signal.vote(other, madeUpContext())).toBeNull();
    });
  });
});
