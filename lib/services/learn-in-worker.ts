import { failure, type Result, success } from '../domain/result';
import { messages } from '../messages';
import { LearnerAnswerSchema, type Learnt, type Lessons } from './learner-messages';

const SCRIPT = '/response-learner.js';

/** What a worker has that is used here. */
export type Learner = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/**
 * Has a worker of its own learn, which ends with the answer or with the signal.
 * @returns what it learned, or why it did not; null where it was stopped before
 */
export async function learnInWorker(
  lessons: Lessons,
  stop: AbortSignal,
  start: () => Learner = () => new Worker(SCRIPT),
): Promise<Result<Learnt> | null> {
  if (stop.aborted) return null;
  let learner: Learner | null = null;
  try {
    learner = start();
    const raw = await ask(learner, lessons, stop);
    if (stop.aborted) return null;
    const answer = LearnerAnswerSchema.parse(raw);
    return answer.type === 'learnt' ? success(answer.learnt) : notLearnt(answer.cause);
  } catch (cause) {
    return notLearnt(cause);
  } finally {
    learner?.terminate();
  }
}

function ask(learner: Learner, lessons: Lessons, stop: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    learner.addEventListener('message', ({ data }) => resolve(data));
    learner.addEventListener('error', ({ message }) => reject(new Error(message)));
    learner.addEventListener('messageerror', () => reject(new Error('The answer could not be read')));
    stop.addEventListener('abort', () => resolve(null), { once: true });
    learner.postMessage(lessons);
  });
}

function notLearnt(cause: unknown): Result<never> {
  return failure('not-learnt', messages.errors.notLearnt, cause);
}
