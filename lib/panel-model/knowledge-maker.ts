import type { Response } from '../domain/response';
import type { ResponseMemory } from '../ranking/_similarity/response-memory';
import { createTextJudge, knowingJudge } from '../services/judge-text';
import { type Lessons, textsOf } from '../services/learner-messages';
import type { LoggedChoice } from '../services/list-choices';
import { type JudgeText, readPast } from '../services/response-past';
import type { ResponseKnowledge } from '../services/suggest-responses';
import { inSlices } from './in-slices';
import type { KnownChoices } from './known-choices';
import type { Notices } from './notices';
import type { PanelSide } from './panel-side';

/** Makes what is known of responses, on another thread. */
interface KnowledgeMaker {
  /** All of it, anew, after a pause; what is being made is given up. */
  make(responses: readonly Response[], pauseMs: number): void;
  /** Learns from choices made since then. */
  goOn(fresh: readonly LoggedChoice[]): void;
}

interface MakerParts {
  readonly choices: Pick<KnownChoices, 'all'>;
  readonly learn: PanelSide['learnResponses'];
  readonly notices: Pick<Notices, 'take'>;
  readonly now: () => number;
  readonly onMade: (knowledge: ResponseKnowledge) => void;
}

interface Made {
  readonly responses: readonly Response[];
  readonly memory: ResponseMemory;
  readonly judgeText: JudgeText;
}

export function createKnowledgeMaker(
  { choices, learn, notices, now, onMade }: MakerParts,
  stop: AbortSignal,
): KnowledgeMaker {
  const judgeText = createTextJudge();
  let made: Made | null = null;
  let working = new AbortController();
  const begin = () => {
    working.abort();
    working = new AbortController();
    return AbortSignal.any([working.signal, stop]);
  };

  const tell = async (halt: AbortSignal) => {
    if (made === null) return;
    const { memory, responses, judgeText } = made;
    // The worker has judged the texts; to add that up takes little, but of thousands of responses more than a frame.
    const past = await inSlices(readPast(responses, [...choices.all], judgeText), now, halt);
    if (past !== null && !halt.aborted) onMade({ memory, past });
  };
  const make = async (responses: readonly Response[], halt: AbortSignal) => {
    const before = new Set(choices.all.filter(({ isKept }) => isKept).map(({ id }) => id));
    const lessons = lessonsOf(responses, choices.all);
    const answer = await learn(lessons, halt);
    const learnt = answer === null ? undefined : notices.take(answer);
    if (learnt === undefined || halt.aborted) return;
    const { rememberResponses } = await import('../ranking/_similarity/response-memory');
    if (halt.aborted) return;
    const memory = rememberResponses(responses, learnt.similarity);
    const known = knowingJudge(judgeText, textsOf(lessons), learnt.verdicts);
    for (const late of choices.all) if (late.isKept && !before.has(late.id)) memory.learn(late);
    made = { responses, memory, judgeText: known };
    await tell(halt);
  };
  return {
    make(responses, pauseMs) {
      made = null;
      const halt = begin();
      const timer = setTimeout(() => void make(responses, halt), pauseMs);
      halt.addEventListener('abort', () => clearTimeout(timer), { once: true });
    },
    goOn(fresh) {
      // While it is made, late choices are learned at its end.
      if (made === null) return;
      for (const choice of fresh) if (choice.isKept) made.memory.learn(choice);
      void tell(begin());
    },
  };
}

/** Only what is learned from: the rest of a response would be copied in vain. */
function lessonsOf(responses: readonly Response[], choices: readonly LoggedChoice[]): Lessons {
  return {
    responses: responses.map(({ id, title, topics, examples }) => ({
      id,
      title,
      topics: [...topics],
      examples: [...examples],
    })),
    choices: choices.map(({ text, responseId, isKept }) => ({ text, responseId, isKept })),
  };
}
