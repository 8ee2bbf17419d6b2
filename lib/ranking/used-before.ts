import { messages } from '../messages';
import type { RankingSignal } from './index';

/** Uses at which the score is one half: early uses tell most. */
const HALF_WAY = 5;

export const signal: RankingSignal = {
  id: 'used-before',
  doc: 'What the team really uses is likelier to be right again.',
  weight: 0.3,
  isAbout: false,
  vote(response, { uses }) {
    const times = uses.get(response.id) ?? 0;
    if (times <= 0) return null;
    return { score: times / (times + HALF_WAY), reason: messages.ranking.usedBefore(times) };
  },
};
