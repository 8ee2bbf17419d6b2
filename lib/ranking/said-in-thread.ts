import { messages } from '../messages';
import type { RankingSignal } from './index';

export const signal: RankingSignal = {
  id: 'said-in-thread',
  doc: 'A thread in which one text stands again and again reads as if nobody was there: the next best one comes first.',
  weight: 0.4,
  isAbout: false,
  vote(response, { usedInThread }) {
    return usedInThread.has(response.id) ? { score: -1, reason: messages.ranking.saidInThread } : null;
  },
};
