import type { Engagement } from '../../lib/domain/engagement.ts';
import type { OperationDraft } from '../../lib/domain/operation.ts';
import { seededRandom } from '../../lib/learning/seeded-random.ts';
import { makePosts } from './made-up-posts.ts';

const DAY_MS = 86_400_000;
/** Spread of the log in days, ending at `nowMs`. */
const DAYS = 90;
const DEPARTMENTS = ['service', 'legal', 'product', 'sales', 'marketing'] as const;
const OUTCOMES = ['open', 'solved', 'no-answer', 'moved-to-private', 'escalated'] as const;
const AGENTS = ['Ana Reyes', 'Bo Lind', 'Cleo Hart'] as const;

/** A log to write: what each of its people and engagements comes into being with. */
interface MadeUpLog {
  readonly drafts: readonly OperationDraft[];
  readonly customerIds: readonly string[];
}

/** @returns handles of the people of the log, by number. */
function handleOf(customer: number): string {
  return `made_up_${customer}`;
}

/** @returns so many engagements, in turn with so many people, in the order of time; the same on every run but for ids. */
export function makeLog(
  size: { readonly engagements: number; readonly customers: number },
  newId: () => string,
  nowMs: number,
): MadeUpLog {
  const random = seededRandom(size.engagements);
  const texts = makePosts(500, ['harbor finch'], random);
  const customerIds = Array.from({ length: size.customers }, newId);
  const creations = customerIds.map((id, customer) => creation(id, customer));
  const logged = Array.from({ length: size.engagements }, (_, nth) => {
    const customer = nth % size.customers;
    const at = nowMs - DAYS * DAY_MS + Math.floor(((nth + random()) * DAYS * DAY_MS) / size.engagements);
    const text = () => texts[Math.floor(random() * texts.length)] ?? '';
    return logging(makeEngagement(newId(), nth, customer, customerIds[customer] ?? '', at, text));
  });
  return { drafts: [...creations, ...logged], customerIds };
}

function creation(id: string, customer: number): OperationDraft {
  const handle = handleOf(customer);
  const identity = { site: 'x', handle, name: `Made Up ${customer}`, profileUrl: `https://x.com/${handle}` };
  return { kind: 'customer.created', entityId: id, payload: { identities: [identity] } };
}

function logging(engagement: Engagement): OperationDraft {
  return {
    kind: 'engagement.logged',
    entityId: engagement.id,
    payload: { engagement, replyKey: `${engagement.post.key}-reply` },
  };
}

function makeEngagement(
  id: string,
  nth: number,
  customer: number,
  customerId: string,
  at: number,
  text: () => string,
): Engagement {
  const handle = handleOf(customer);
  const permalink = `https://x.com/${handle}/status/${nth}`;
  const reply = text();
  return {
    id,
    state: 'posted',
    customerId,
    post: {
      key: `x:logged-${nth}`,
      site: 'x',
      permalink,
      threadKey: null,
      author: { name: `Made Up ${customer}`, handle, profileUrl: `https://x.com/${handle}` },
      excerpt: text(),
      postedAt: at - 600_000,
      postedAtText: '10m',
      reason: '@harborfinch in text',
    },
    account: 'harborfinch_help',
    agent: of(AGENTS, nth),
    response: null,
    textInserted: reply,
    differences: [],
    review: null,
    textPosted: reply,
    replyPermalink: `${permalink}9`,
    postedHow: 'seen',
    intendedAt: at,
    insertedAt: at + 12_000,
    postedAt: at + 40_000,
    outcome: of(OUTCOMES, nth),
    department: of(DEPARTMENTS, nth),
    suggested: null,
    followUpOn: null,
    closedReason: null,
    demo: false,
  };
}

function of<Item>(list: readonly [Item, ...Item[]], nth: number): Item {
  return list[nth % list.length] ?? list[0];
}
