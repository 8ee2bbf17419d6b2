import { messages } from '../messages';
import { audienceShare } from './_audience-share';
import type { RankingSignal } from './index';

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
    return { score: audienceShare(audience, alike), reason: messages.ranking.forStage[stage] };
  },
};
