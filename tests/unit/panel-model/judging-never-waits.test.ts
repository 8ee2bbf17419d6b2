import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ABOUT_US, type LearnedRow, NOT_ABOUT_US } from '../../../lib/domain/learned-row';
import { learnRow } from '../../../lib/learning/growing-model';
import { createRecogniser } from '../../../lib/recognition/create-recogniser';
import { aboutModelOf } from '../../../lib/recognition/judge-aboutness';
import { createLearned, type Learned } from '../../../lib/recognition/learned';
import { FEATURES_VERSION, readPostFeatures } from '../../../lib/recognition/read-post-features';
import { triageModelOf } from '../../../lib/recognition/triage/triage-model';
import { madeUpPost } from '../domain/made-up-post';
import { subject } from '../recognition/subject';

vi.mock(import('../../../lib/learning/growing-model'), async (load) => {
  const real = await load();
  return { ...real, learnRow: vi.fn(real.learnRow) };
});
const learning = vi.mocked(learnRow);
beforeEach(() => void learning.mockClear());

const FINCH = subject({ names: ['Finch'] });
/** Rows that are gone through while a post waits: each is some 5 to 10 µs. */
const MOST_WHILE_JUDGING = 1_000;
const MOST_A_STEP = 20;

function rowAbout(nth: number, isBird: boolean): LearnedRow {
  const text = isBird ? `a finch in the hedge ${nth}` : `Finch refunded my grinder ${nth}`;
  const { post, matches } = judged(text);
  const value = isBird ? NOT_ABOUT_US : ABOUT_US;
  return rowOf(nth, { what: 'about', value, features: readPostFeatures('about', post, matches) });
}

function rowOf(nth: number, given: Pick<LearnedRow, 'what' | 'value' | 'features'>): LearnedRow {
  const row = { id: String(nth), was: null, featuresVersion: FEATURES_VERSION, at: nth, demo: false };
  return { ...row, subjectId: FINCH.id, postKey: `feed:${nth}`, ...given };
}

function rowsAbout(count: number): LearnedRow[] {
  return Array.from({ length: count }, (_, nth) => rowAbout(nth, nth % 2 === 0));
}

function rowsOfSentiment(count: number): LearnedRow[] {
  return Array.from({ length: count }, (_, nth) => {
    const features = readPostFeatures('sentiment', judged(`Finch lid ${nth} is grey`).post, []);
    return rowOf(nth, { what: 'sentiment', value: 'negative', features });
  });
}

function judged(text: string, learned?: Learned) {
  const mention = createRecogniser([FINCH], learned ? { learned } : {})(madeUpPost({ text }), 0);
  if (mention === null) throw new Error(`Not recognised: ${text}`);
  return mention;
}

/** @returns how many rows were gone through meanwhile */
function learningIn(work: () => unknown): number {
  const before = learning.mock.calls.length;
  work();
  return learning.mock.calls.length - before;
}

const BIRD = 'a finch at the feeder';

describe.each([
  ['about', rowsAbout],
  ['sentiment', rowsOfSentiment],
] as const)('judging with corrections of %s', (_what, rowsOf) => {
  it.each([1, 40, 41, 550, 2_500])('does not wait for %d of them to be learned', (count) => {
    const learned = createLearned(rowsOf(count));
    expect(learningIn(() => judged(BIRD, learned))).toBeLessThanOrEqual(MOST_WHILE_JUDGING);
  });

  it('does not wait for one more, nor for many at once', () => {
    const learned = createLearned(rowsOf(550));
    judged(BIRD, learned);
    const [one, ...many] = rowsOf(100);
    if (one) learned.learn(one);
    expect(learningIn(() => judged(BIRD, learned))).toBeLessThanOrEqual(100);
    for (const row of many) learned.learn(row);
    expect(learningIn(() => judged(BIRD, learned))).toBeLessThanOrEqual(MOST_WHILE_JUDGING);
  });
});

describe('learning anew', () => {
  it.each([
    ['about', rowsAbout, aboutModelOf],
    ['sentiment', rowsOfSentiment, triageModelOf],
  ] as const)('takes small steps: %s', (_what, rowsOf, modelOf) => {
    const learned = createLearned(rowsOf(300));
    judged(BIRD, learned);
    const steps = modelOf(learned).settle();
    let isDone = false;
    while (!isDone) {
      expect(
        learningIn(() => {
          isDone = steps.next().done === true;
        }),
      ).toBeLessThanOrEqual(MOST_A_STEP);
    }
  });

  it('leaves what was learned so far in use until it is done', () => {
    const learned = createLearned(rowsAbout(300));
    const before = judged(BIRD, learned).about.share;
    const steps = aboutModelOf(learned).settle();
    steps.next();
    steps.next();
    expect(judged(BIRD, learned).about.share).toBe(before);
    for (const _part of steps);
    expect(judged(BIRD, learned).about.share).not.toBe(before);
    expect([...aboutModelOf(learned).settle()]).toEqual([]);
  });

  it('does not lose what was said meanwhile', () => {
    const learned = createLearned(rowsAbout(300));
    const steps = aboutModelOf(learned).settle();
    steps.next();
    for (let nth = 0; nth < 5; nth += 1) learned.learn(rowAbout(nth, true));
    for (const _part of steps);
    const without = createLearned(rowsAbout(300));
    for (const _part of aboutModelOf(without).settle());
    expect(judged(BIRD, learned).about.share).toBeLessThan(judged(BIRD, without).about.share);
  });

  it('waits until a fifth more was said', () => {
    const learned = createLearned(rowsAbout(300));
    for (const _part of aboutModelOf(learned).settle());
    for (const [nth, row] of rowsAbout(61).entries()) {
      expect([...aboutModelOf(learned).settle()].length > 0, `${nth} more`).toBe(false);
      learned.learn(row);
    }
    expect([...aboutModelOf(learned).settle()].length).toBeGreaterThan(1);
  });
});
