import type { CheckContext, CheckedReply } from '../../../lib/domain/guard';
import { NOW } from './made-up-response';

/** A reply of which only what is given is known. */
export function checkedReply(
  text: string,
  given: Partial<Omit<CheckedReply, 'context'>> & { readonly context?: Partial<CheckContext> } = {},
): CheckedReply {
  const { context, ...rest } = given;
  return {
    text,
    response: null,
    fills: null,
    post: null,
    ...rest,
    context: { ...NOTHING_KNOWN, ...context },
  };
}

const NOTHING_KNOWN: CheckContext = {
  nowMs: NOW,
  network: null,
  limit: null,
  visibility: 'public',
  jurisdiction: null,
  language: null,
  sector: null,
  relationship: null,
  brand: null,
  customerName: null,
  agentName: null,
  bannedPhrases: [],
  lockedBlocks: [],
  publicContacts: [],
  competitors: [],
  recentReplies: [],
  detectLanguage: null,
};
