import { messages } from '../messages';
import type { RankingSignal } from './index';

export const signal: RankingSignal = {
  id: 'for-language',
  doc: 'A text in exactly the variant that the post declares ("pt-BR") comes before its sisters.',
  weight: 0.05,
  isAbout: false,
  vote(response, { post }) {
    const same = post.language !== null && post.language.toLowerCase() === response.language.toLowerCase();
    return same ? { score: 1, reason: messages.ranking.forLanguage(response.language) } : null;
  },
};
