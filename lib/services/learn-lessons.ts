import { learnResponses } from '../ranking/_similarity/response-memory';
import { createTextJudge } from './judge-text';
import { type Learnt, type Lessons, textsOf } from './learner-messages';
import { toVerdictCode } from './verdict-codes';

/** @returns all that the library and the log teach: up to half a minute of work, done in the worker. */
export function learnLessons(lessons: Lessons): Learnt {
  const judge = createTextJudge();
  return {
    similarity: learnResponses(
      lessons.responses,
      lessons.choices.filter(({ isKept }) => isKept),
    ),
    verdicts: Uint8Array.from(textsOf(lessons), (text) => toVerdictCode(judge(text))),
  };
}
