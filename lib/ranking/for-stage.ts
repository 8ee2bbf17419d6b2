import { messages } from '../messages';
import type { RankingSignal } from './index';

/** Posts at which what all of them have in common counts for half. */
const HALF_WAY = 2;

export const signal: RankingSignal = {
  id: 'for-stage',
  doc: 'What answers people who stand where the author stands (thinking of buying, using, leaving) fits better.',
  weight: 0.1,
  isAbout: false,
  vote({ id }, { judged, past }) {
    const stage = judged?.stage?.value;
    const audience = past.audienceOf(id);
    const alike = stage === undefined ? 0 : (audience?.stages.get(stage) ?? 0);
    if (audience === null || stage === undefined || alike === 0) return null;
    return { score: alike / (audience.posts + HALF_WAY), reason: messages.ranking.forStage[stage] };
  },
};
