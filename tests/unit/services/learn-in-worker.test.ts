import { describe, expect, it } from 'vitest';
import { messages } from '../../../lib/messages';
import { answerLessons, buffersIn } from '../../../lib/services/answer-lessons';
import { createTextJudge, knowingJudge } from '../../../lib/services/judge-text';
import { type Learner, learnInWorker } from '../../../lib/services/learn-in-worker';
import { learnLessons } from '../../../lib/services/learn-lessons';
import { LearntSchema, type Lessons, textsOf } from '../../../lib/services/learner-messages';

const LESSONS: Lessons = {
  responses: [
    { id: 'a', title: 'Late parcel', topics: ['delivery'], examples: ['where is my parcel'] },
    { id: 'b', title: 'Thanks', topics: [], examples: ['I love it, wonderful service!'] },
  ],
  choices: [
    { text: 'this is terrible, I am furious', responseId: 'a', isKept: true },
    { text: 'thank you so much', responseId: 'b', isKept: false },
    { text: 'who is that', responseId: 'gone', isKept: true },
  ],
};

/** A worker that answers so, as the browser would: on another turn, with a copy. */
function learner(answer: (lessons: unknown) => Event | null) {
  const events = new EventTarget();
  const ends: string[] = [];
  const worker: Learner = {
    addEventListener: events.addEventListener.bind(events),
    postMessage(lessons: unknown) {
      const event = answer(structuredClone(lessons));
      setTimeout(() => event && events.dispatchEvent(event), 0);
    },
    terminate: () => void ends.push('ended'),
  };
  return { ends, start: () => worker };
}

const said = (data: unknown) => new MessageEvent('message', { data: structuredClone(data) });
const never = () => new AbortController().signal;

describe('learning in a worker', () => {
  it('gives what learning here gives, and ends the worker', async () => {
    const { ends, start } = learner((lessons) => said(answerLessons(lessons)));
    expect(await learnInWorker(LESSONS, never(), start)).toEqual({ ok: true, value: learnLessons(LESSONS) });
    expect(ends).toEqual(['ended']);
  });

  it.each([
    ['a fault of the worker', () => Object.assign(new Event('error'), { message: 'out of memory' })],
    ['an answer that cannot be read', () => new Event('messageerror')],
    ['an answer that is none', () => said({ type: 'learnt', learnt: { verdicts: [] } })],
    ['lessons that are none', () => said(answerLessons({ responses: 'none' }))],
  ])('says so in a sentence, with the cause, of %s', async (_what, answer) => {
    const { ends, start } = learner(answer);
    const outcome = await learnInWorker(LESSONS, never(), start);
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: 'not-learnt', sentence: messages.errors.notLearnt, cause: expect.anything() },
    });
    expect(ends).toEqual(['ended']);
  });

  it('says so where none can be started', async () => {
    const start = () => {
      throw new Error('No workers here');
    };
    expect(await learnInWorker(LESSONS, never(), start)).toMatchObject({ ok: false });
  });

  it('is ended by the signal, before and while it works', async () => {
    const { ends, start } = learner(() => null);
    const stop = new AbortController();
    const outcome = learnInWorker(LESSONS, stop.signal, start);
    stop.abort();
    expect(await outcome).toBeNull();
    expect(ends).toEqual(['ended']);
    expect(await learnInWorker(LESSONS, stop.signal, start)).toBeNull();
    expect(ends).toHaveLength(1);
  });
});

describe('what was learned', () => {
  it('is handed over, not copied', () => {
    const learnt = learnLessons(LESSONS);
    const moved = structuredClone(learnt, { transfer: buffersIn(learnt) });
    expect(learnt.verdicts).toHaveLength(0);
    expect(LearntSchema.parse(moved).similarity).toMatchObject({ kind: 'trained', count: 2 });
  });

  it('holds how each text sounds, as judging it here would', () => {
    const fail = () => {
      throw new Error('Judged again');
    };
    const texts = textsOf(LESSONS);
    const judge = createTextJudge();
    const known = knowingJudge(fail, texts, learnLessons(LESSONS).verdicts);
    expect(texts).toHaveLength(5);
    expect(texts.map(known)).toEqual(texts.map(judge));
    expect(new Set(texts.map((text) => known(text).sentiment)).size).toBeGreaterThan(1);
    expect(() => known('another one')).toThrow('Judged again');
  });
});
