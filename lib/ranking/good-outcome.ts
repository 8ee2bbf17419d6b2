import { messages } from '../messages';
import type { RankingSignal } from './index';

/** That nobody had to change a reply says less than how it went. */
const UNCHANGED_WORTH = 0.2;
/** Replies at which the score is one half. */
const HALF_WAY = 4;

export const signal: RankingSignal = {
  id: 'good-outcome',
  doc: 'What solved things and was thanked for comes before what was withdrawn, escalated or had to be rewritten.',
  weight: 0.15,
  isAbout: false,
  vote({ id }, { past }) {
    const outcomes = past.outcomesOf(id);
    if (outcomes === null) return null;
    const { well, badly, unchanged, changed } = outcomes;
    const sum = well - badly + UNCHANGED_WORTH * (unchanged - changed);
    if (sum === 0) return null;
    const { ranking } = messages;
    const praise = well > 0 ? ranking.wentWell(well) : ranking.sentUnchanged(unchanged);
    const blame = badly > 0 ? ranking.wentBadly(badly) : ranking.wasChanged(changed);
    return {
      score: sum / (Math.max(well + badly, unchanged + changed) + HALF_WAY),
      reason: sum > 0 ? praise : blame,
    };
  },
};
