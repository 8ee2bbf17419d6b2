import { NO_REPLY_RULES } from '../../../lib/domain/reply-rules';
import type { ReplyTarget } from '../../../lib/domain/suggestion';
import { madeUpPost } from '../domain/made-up-post';
import { NOW } from '../domain/made-up-response';

/** What a made-up reply answers. */
export function madeUpTarget(given: Partial<ReplyTarget> = {}): ReplyTarget {
  return {
    post: madeUpPost({ text: '@harborfinch the new grinder stopped after two weeks' }),
    judged: null,
    country: null,
    customer: null,
    brand: 'Harbor & Finch',
    nowMs: NOW,
    uses: new Map(),
    usedInThread: new Set(),
    limit: { max: 280, count: 'x-weighted' },
    agentName: 'Sam',
    teamFacts: {},
    rules: NO_REPLY_RULES,
    competitors: [],
    recentReplies: [],
    ...given,
  };
}
