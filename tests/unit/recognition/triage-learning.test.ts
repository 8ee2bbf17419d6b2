import { describe, expect, it } from 'vitest';
import type { LearnedRow } from '../../../lib/domain/learned-row';
import { createJudge } from '../../../lib/recognition/judge-post';
import { createLearned, type Learned } from '../../../lib/recognition/learned';
import { FEATURES_VERSION, readPostFeatures } from '../../../lib/recognition/read-post-features';
import { triageModelOf } from '../../../lib/recognition/triage/triage-model';
import { madeUpPost } from '../domain/made-up-post';

const judge = createJudge();

function corrected(text: string, given: Pick<LearnedRow, 'what' | 'was' | 'value'>): LearnedRow {
  return {
    id: text,
    subjectId: '',
    features: readPostFeatures(given.what, madeUpPost({ text }), []),
    featuresVersion: FEATURES_VERSION,
    postKey: text,
    at: 0,
    demo: false,
    ...given,
  };
}

function triage(text: string, learned?: Learned) {
  return judge(madeUpPost({ text }), [], learned);
}

describe('what was put right', () => {
  it('changes the next similar post at once, and says so', () => {
    const learned = createLearned();
    const text = 'The quokka blend is on the shelf in Fernham';
    const next = 'The quokka blend is on the shelf in Dorley';
    const before = triage(next, learned);
    learned.learn(corrected(text, { what: 'sentiment', was: before.sentiment.value, value: 'negative' }));
    learned.learn(corrected(text, { what: 'intent', was: 'other', value: 'complaint' }));
    const after = triage(next, learned);
    expect(before.sentiment.value).not.toBe('negative');
    expect(after.sentiment.value).toBe('negative');
    expect(after.sentiment.reason).toContain('as you put similar posts right');
    expect(after.intents[0].value).toBe('complaint');
  });

  it('leaves other posts as they were', () => {
    const learned = createLearned();
    learned.learn(corrected('The quokka blend', { what: 'sentiment', was: 'neutral', value: 'negative' }));
    expect(triage('Thank you, I love it', learned).sentiment.value).toBe('positive');
  });

  it('takes an intent away', () => {
    const learned = createLearned();
    const text = 'The lid broke, which is what we asked for in the crash test';
    expect(triage(text).intents[0].value).toBe('complaint');
    learned.learn(corrected(text, { what: 'intent', was: 'complaint', value: null }));
    expect(triage(text, learned).intents.map(({ value }) => value)).not.toContain('complaint');
  });

  it('keeps a risk that nobody took away', () => {
    const learned = createLearned();
    for (const nth of [1, 2, 3, 4, 5]) {
      const text = `The plug caught fire, number ${nth}`;
      learned.learn(corrected(text, { what: 'intent', was: 'complaint', value: 'question' }));
    }
    const { intents } = triage('The plug caught fire, number 6', learned);
    expect(intents.map(({ value }) => value)).toContain('legal-or-safety-risk');
  });

  it('is learned for good in small parts, the same each time', () => {
    const things = [
      'lid',
      'cup',
      'mug',
      'jug',
      'pan',
      'pot',
      'box',
      'bag',
      'cap',
      'tin',
      'jar',
      'urn',
      'kit',
      'mat',
      'rod',
      'fan',
    ];
    const texts = things.flatMap((thing) => [`grey ${thing}`, `green ${thing}`]);
    const rows = texts.map((text) =>
      corrected(text, {
        what: 'sentiment',
        was: 'neutral',
        value: text.startsWith('grey') ? 'negative' : 'positive',
      }),
    );
    const settled = () => {
      const learned = createLearned(rows);
      const parts = [...triageModelOf(learned).settle()];
      return { parts: parts.length, scores: triage('grey tray', learned), learned };
    };
    const [first, second] = [settled(), settled()];
    expect(first.scores.sentiment.value).toBe('negative');
    expect(first.scores).toEqual(second.scores);
    expect(first.parts).toBeGreaterThan(1);
    expect([...triageModelOf(first.learned).settle()]).toEqual([]);
  });

  it('knows an attitude in other words, once it has learned what it means', () => {
    const rows = ['lid', 'cup', 'mug', 'jug', 'pan', 'pot'].flatMap((thing) =>
      ['selling the', 'trading in the', 'returned the', 'round', 'square', 'flat'].map((what, nth) => {
        const value = nth < 3 ? 'positive' : 'neutral';
        return corrected(`${what} ${thing}`, { what: 'sentiment', was: 'neutral', value });
      }),
    );
    const learned = createLearned(rows);
    for (const _part of triageModelOf(learned).settle());
    expect(triage('sold urn', learned).sentiment.value).toBe('positive');
    expect(triage('oval urn', learned).sentiment.value).toBe('neutral');
  });

  it('says the department that similar posts went to, where it is clear', () => {
    const learned = createLearned();
    expect(triage('The carton is wet', learned).department).toBeNull();
    for (const day of ['Monday', 'Tuesday', 'Friday']) {
      learned.learn(
        corrected(`The carton is wet, ${day}`, { what: 'department', was: 'service', value: 'procurement' }),
      );
    }
    expect(triage('The carton is wet, Sunday', learned).department?.value).toBe('procurement');
  });

  it('learns nothing from features of another version', () => {
    const row = corrected('Thank you', { what: 'sentiment', was: 'positive', value: 'negative' });
    const learned = createLearned([{ ...row, featuresVersion: 1 }]);
    expect(triage('Thank you', learned).sentiment.value).toBe('positive');
  });
});
