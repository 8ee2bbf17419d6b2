import { fitsJurisdiction } from '../domain/response-scope';
import { messages } from '../messages';
import type { RankingSignal } from './index';

export const signal: RankingSignal = {
  id: 'for-jurisdiction',
  doc: 'A text approved for the country of the post, or else of the team, comes before one for everywhere, and that before one for elsewhere.',
  weight: 0.15,
  isAbout: false,
  vote(response, { country }) {
    if (country === null || response.jurisdictions.length === 0) return null;
    return fitsJurisdiction(response, country)
      ? { score: 1, reason: messages.ranking.forCountry(country) }
      : { score: -1, reason: messages.ranking.notForCountry(country) };
  },
};
