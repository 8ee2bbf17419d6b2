import { messages } from '../messages';
import type { RankingSignal } from './index';

/** What is less likely is as good as by chance. */
const LEAST_CHANCE = 0.05;

export const signal: RankingSignal = {
  id: 'likely-answer',
  doc: 'How likely it answers the post, as learned from titles, examples, and the posts that the team answered with it.',
  weight: 1.5,
  isAbout: true,
  vote(response, { chanceOf, uses }) {
    const chance = chanceOf(response.id);
    if (chance < LEAST_CHANCE) return null;
    const wasChosen = (uses.get(response.id) ?? 0) > 0;
    return {
      score: chance,
      reason: wasChosen ? messages.ranking.answeredAlike : messages.ranking.likeItsExamples,
    };
  },
};
