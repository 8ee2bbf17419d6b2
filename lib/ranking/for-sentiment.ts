import { messages } from '../messages';
import { audienceShare } from './_audience-share';
import type { RankingSignal } from './index';

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
      score: audienceShare(audience, lead),
      reason: messages.ranking.forSentiment[lead > 0 ? sentiment : opposite],
    };
  },
};
