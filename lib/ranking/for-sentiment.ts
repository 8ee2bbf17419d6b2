import { messages } from '../messages';
import type { RankingSignal } from './index';

/** Posts at which what all of them have in common counts for half. */
const HALF_WAY = 2;

export const signal: RankingSignal = {
  id: 'for-sentiment',
  doc: 'What answers angry posts fits an angry one, what answers glad posts a glad one, and never the other way round.',
  weight: 0.15,
  isAbout: false,
  vote({ id }, { judged, past }) {
    const sentiment = judged?.sentiment.value ?? 'neutral';
    const audience = past.audienceOf(id);
    if (sentiment === 'neutral' || audience === null) return null;
    const opposite = sentiment === 'negative' ? 'positive' : 'negative';
    const lead = (audience.sentiments.get(sentiment) ?? 0) - (audience.sentiments.get(opposite) ?? 0);
    if (lead === 0) return null;
    return {
      score: lead / (audience.posts + HALF_WAY),
      reason: messages.ranking.forSentiment[lead > 0 ? sentiment : opposite],
    };
  },
};
