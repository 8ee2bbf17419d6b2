import { firstNameOf } from '../domain/first-name';
import type { CheckedReply, DetectLanguage } from '../domain/guard';
import type { Response } from '../domain/response';
import type { ReplyTarget } from '../domain/suggestion';

/** @returns the reply with all that guards look at. */
export function toCheckedReply(
  text: string,
  response: Response | null,
  { post, nowMs, limit, brand, agentName, rules, competitors, recentReplies }: ReplyTarget,
  detectLanguage: DetectLanguage | null = null,
): CheckedReply {
  return {
    text,
    response,
    fills: null,
    post: { text: post.text, language: post.language, kind: post.kind, authorName: post.author.name },
    context: {
      nowMs,
      network: post.site,
      limit,
      visibility: 'public',
      jurisdiction: rules.jurisdiction,
      language: post.language,
      sector: rules.sector,
      relationship: null,
      brand,
      customerName: firstNameOf(post.author),
      agentName,
      bannedPhrases: rules.bannedPhrases,
      lockedBlocks: [],
      publicContacts: rules.publicContacts,
      competitors,
      recentReplies,
      detectLanguage,
    },
  };
}
