import { learnLessons } from './learn-lessons';
import { type LearnerAnswer, LessonsSchema } from './learner-messages';

/** @returns what the worker answers to what it was sent: what was learned, or why nothing was */
export function answerLessons(raw: unknown): LearnerAnswer {
  try {
    return { type: 'learnt', learnt: learnLessons(LessonsSchema.parse(raw)) };
  } catch (cause) {
    return { type: 'failed', cause: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}

/** @returns the memory of all typed arrays inside, which is handed over rather than copied. */
export function buffersIn(value: unknown): ArrayBuffer[] {
  if (typeof value !== 'object' || value === null) return [];
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  return Object.values(value).flatMap(buffersIn);
}
