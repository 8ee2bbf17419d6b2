import { expect, it, vi } from 'vitest';
import { failure, success } from '../../../lib/domain/result';
import { createKnowledgeMaker } from '../../../lib/panel-model/knowledge-maker';
import { createNotices } from '../../../lib/panel-model/notices';
import { learnLessons } from '../../../lib/services/learn-lessons';
import type { Learnt, Lessons } from '../../../lib/services/learner-messages';
import type { LoggedChoice } from '../../../lib/services/list-choices';
import type { ResponseKnowledge } from '../../../lib/services/suggest-responses';
import { madeUpResponse } from '../domain/made-up-response';

const RESPONSES = Array.from({ length: 12 }, (_, at) =>
  madeUpResponse({ id: `r${at}`, title: `Part ${at}`, examples: [`the lever number${at} came loose`] }),
);
const TEXT = 'does the blue carafe fit';

function choice(id: string): LoggedChoice {
  return { id, at: 0, text: TEXT, responseId: 'r3', talk: null, isKept: true, went: null, isUnchanged: null };
}

/** What is asked of the worker, to be answered by hand. */
function setUp() {
  const asked: { lessons: Lessons; halt: AbortSignal; answer(with_: Learnt | string): void }[] = [];
  const told: ResponseKnowledge[] = [];
  const choices: LoggedChoice[] = [];
  const notices = createNotices();
  const stop = new AbortController();
  const maker = createKnowledgeMaker(
    {
      choices: { all: choices },
      learn: (lessons, halt) =>
        new Promise((resolve) => {
          halt.addEventListener('abort', () => resolve(null));
          const answer = (given: Learnt | string) =>
            resolve(typeof given === 'string' ? failure('not-learnt', given) : success(given));
          asked.push({ lessons, halt, answer });
        }),
      notices,
      now: () => 0,
      onMade: (knowledge) => told.push(knowledge),
    },
    stop.signal,
  );
  const asks = (count: number) => vi.waitFor(() => expect(asked).toHaveLength(count));
  return { maker, asked, asks, told, choices, notices, stop };
}

it('gives up what is being learned when the library changes, and when the panel closes', async () => {
  const { maker, asked, asks, told, stop } = setUp();
  maker.make(RESPONSES, 0);
  await asks(1);
  maker.make(RESPONSES.slice(1), 0);
  expect(asked[0]?.halt.aborted).toBe(true);
  await asks(2);
  expect(asked[1]?.lessons.responses).toHaveLength(11);
  expect(asked[1]?.halt.aborted).toBe(false);
  stop.abort();
  expect(asked[1]?.halt.aborted).toBe(true);
  expect(told).toEqual([]);
});

it('learns at its end what was chosen meanwhile', async () => {
  const { maker, asked, asks, told, choices } = setUp();
  maker.make(RESPONSES, 0);
  await asks(1);
  const before = learnLessons({ responses: asked[0]?.lessons.responses ?? [], choices: [] });
  choices.push(choice('late'));
  maker.goOn(choices);
  expect(told).toEqual([]);
  asked[0]?.answer(before);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  const chances = told[0]?.memory.chances(TEXT);
  expect(Math.max(...(chances?.values() ?? []))).toBe(chances?.get('r3'));
  expect(told[0]?.past.uses.get('r3')).toBe(1);
});

it('says why where it could not learn, and leaves what was known', async () => {
  const { maker, asked, asks, told, notices } = setUp();
  maker.make(RESPONSES, 0);
  await asks(1);
  asked[0]?.answer('It could not be worked out.');
  await vi.waitFor(() => expect(notices.list.value).toHaveLength(1));
  expect(notices.list.value[0]?.sentence).toBe('It could not be worked out.');
  expect(told).toEqual([]);
});
