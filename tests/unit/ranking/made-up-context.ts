import { NO_PAST } from '../../../lib/domain/response-past';
import type { RankingContext } from '../../../lib/ranking';
import { madeUpPost } from '../domain/made-up-post';
import { NOW } from '../domain/made-up-response';

/** A post of which nothing is known but its text, and a team without a past. */
export function madeUpContext(given: Partial<RankingContext> = {}): RankingContext {
  return {
    post: madeUpPost({ text: 'my grinder stopped' }),
    judged: null,
    country: null,
    customer: null,
    brand: null,
    nowMs: NOW,
    uses: new Map(),
    usedInThread: new Set(),
    rarity: () => 1,
    chanceOf: () => 0,
    past: NO_PAST,
    ...given,
  };
}
