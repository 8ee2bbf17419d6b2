import { type CheckedReply, NOTHING_KNOWN } from '../domain/guard';
import { guards } from '../guards';

/** Holds a little of all that guards look for: an expression is only compiled by a text that it is tried on. */
const TEXT =
  "Hello Mara, it was our mistake. I'll send a new lid by 3 May 2027 to 12 Mill Lane, London N1 9GU, order no. 4711-22, " +
  'and £25.50 (20 % off) today. WHY? Call +44 20 7946 0011 or hello@harborfinch.example, see https://harborfinch.example.';

/** Browsers keep text beyond Latin-1 in another way, for which an expression is compiled once more. */
const WIDE_TEXT = `${TEXT.replaceAll("'", '’')} ☕`;

/** Differs from what was approved, so that what names differences is made ready, too. */
const REPLY: Omit<CheckedReply, 'text'> = {
  response: {
    body: 'Hello {{customer.name}}, we will send a lid by 1 May 2027 and £20.',
    slots: [],
    lockedBlocks: ['Lids are not covered.'],
    disclosures: ['Paid partnership.'],
    networks: [],
    language: 'en',
    jurisdictions: [],
    visibility: 'any',
    status: 'approved',
    approvals: [],
    effectiveFrom: null,
    expiresAt: null,
  },
  fills: { 'customer.name': 'Mara' },
  post: {
    text: 'My lid broke. When do I get another one?',
    language: 'en',
    kind: 'post',
    authorName: 'Mara',
  },
  context: {
    ...NOTHING_KNOWN,
    sector: 'health',
    relationship: 'employee',
    brand: 'Harbor & Finch',
    customerName: 'Mara',
    competitors: ['Mill & Bean'],
    recentReplies: [{ text: TEXT, atMs: 0 }],
  },
};

/** Browsers compile an expression anew, to run faster, when it is used again. */
const ROUNDS = 2;

/**
 * @returns what makes each guard ready, in steps of some milliseconds: with the first texts it is checked against, a
 * guard reads its phrases and the browser compiles its expressions, and all of them together would hold up the panel.
 */
export function guardWarmUps(): readonly (() => void)[] {
  const texts = Array.from({ length: ROUNDS }, () => [TEXT, WIDE_TEXT]).flat();
  return texts.flatMap((text) => {
    // Its own object each time: what is known of one is not worked out again.
    const reply = { ...REPLY, text };
    return guards.map((guard) => () => void guard.check(reply));
  });
}
