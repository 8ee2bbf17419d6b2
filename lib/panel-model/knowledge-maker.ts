import type { Response } from '../domain/response';
import type { ResponseMemory } from '../ranking/_similarity/response-memory';
import { createTextJudge } from '../services/judge-text';
import type { LoggedChoice } from '../services/list-choices';
import { readPast } from '../services/response-past';
import type { ResponseKnowledge } from '../services/suggest-responses';
import { inSlices } from './in-slices';
import type { KnownChoices } from './known-choices';

/** Makes what is known of responses, a little at a time. */
export interface KnowledgeMaker {
  /** All of it, anew, after a pause; what is being made is given up. */
  make(responses: readonly Response[], pauseMs: number): void;
  /** Learns from choices made since then. */
  goOn(fresh: readonly LoggedChoice[]): void;
}

export function createKnowledgeMaker(
  choices: Pick<KnownChoices, 'all'>,
  now: () => number,
  onMade: (knowledge: ResponseKnowledge) => void,
  stop: AbortSignal,
): KnowledgeMaker {
  const judgeText = createTextJudge();
  let made: { readonly responses: readonly Response[]; readonly memory: ResponseMemory } | null = null;
  let working = new AbortController();
  const begin = () => {
    working.abort();
    working = new AbortController();
    return AbortSignal.any([working.signal, stop]);
  };

  const tell = async (halt: AbortSignal) => {
    if (made === null) return;
    const { memory, responses } = made;
    const past = await inSlices(readPast(responses, [...choices.all], judgeText), now, halt);
    if (past !== null && !halt.aborted) onMade({ memory, past });
  };
  const make = async (responses: readonly Response[], halt: AbortSignal) => {
    const { rememberResponses } = await import('../ranking/_similarity/response-memory');
    const known = choices.all.filter(({ isKept }) => isKept);
    const memory = await inSlices(rememberResponses(responses, known), now, halt);
    if (memory === null || halt.aborted) return;
    const ids = new Set(known.map(({ id }) => id));
    for (const late of choices.all) if (late.isKept && !ids.has(late.id)) memory.learn(late);
    made = { responses, memory };
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
