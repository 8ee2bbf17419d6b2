import { type CheckedReply, NOTHING_KNOWN } from '../domain/guard';
import { guards } from '../guards';

/** Differs from what was approved, so that what names differences is made ready, too. */
const REPLY: CheckedReply = {
  text: 'Hello, we will send a new lid on Monday. It was our mistake.',
  response: {
    body: 'Hello, we will send a lid.',
    slots: [],
    lockedBlocks: [],
    disclosures: [],
    networks: [],
    language: 'en',
    jurisdictions: [],
    visibility: 'any',
    status: 'approved',
    approvals: [],
    effectiveFrom: null,
    expiresAt: null,
  },
  fills: null,
  post: {
    text: 'My lid broke. When do I get another one?',
    language: 'en',
    kind: 'post',
    authorName: 'Mara',
  },
  context: { ...NOTHING_KNOWN, sector: 'health', relationship: 'employee', customerName: 'Mara' },
};

/**
 * @returns what makes each guard ready, in steps of some milliseconds: with the first text it is checked against, a
 * guard reads its phrases, and all of them together would hold up the panel.
 */
export function guardWarmUps(): readonly (() => void)[] {
  return guards.map((guard) => () => void guard.check(REPLY));
}
