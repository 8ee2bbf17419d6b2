import { messages } from '../messages';
import type { RankingSignal } from './index';

export const signal: RankingSignal = {
  id: 'for-network',
  doc: 'A text written for this very network fits its tone better than one for all.',
  weight: 0.1,
  isAbout: false,
  vote(response, { post }) {
    return response.networks.includes(post.site) ? { score: 1, reason: messages.ranking.forNetwork } : null;
  },
};
