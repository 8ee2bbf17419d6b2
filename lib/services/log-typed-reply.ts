import { toEngagedPost } from '../domain/engaged-post';
import type { EngagedPost, Engagement } from '../domain/engagement';
import type { OperationDraft } from '../domain/operation';
import type { Post } from '../domain/post';
import type { Result } from '../domain/result';
import { type AppendMoment, appendOperations } from '../storage/ledger';
import { attempt } from './attempt';
import { readyCustomer } from './customer-operations';
import { readEngagement } from './engagement-change';
import type { Store } from './store';

export interface TypedReply {
  /** The agent's own reply, as seen on the page. */
  readonly reply: Post;
  /** What it answers; null when that is not on the page. */
  readonly parent: Post | null;
}

/** What else is known of it. */
export interface TypedFacts {
  /** Why the post that it answers was found; null: it was not. */
  readonly reason: string | null;
  /** Who should have answered. */
  readonly department?: Engagement['department'];
  /** Ids of the responses that were suggested, the best first; null: none were in sight. */
  readonly suggested?: readonly string[] | null;
}

/** Logs a reply that was typed by hand as "not from the library". The same reply is logged once. */
export function logTypedReply(store: Store, input: TypedReply & TypedFacts): Promise<Result<Engagement>> {
  return attempt(async () => {
    let id = store.environment.newId();
    await appendOperations(store, async (moment) => {
      const known = await store.db.engagements.where('postKeys').equals(input.reply.key).toArray();
      const logged = known.find(({ replyKeys }) => replyKeys.includes(input.reply.key));
      if (!logged) return loggingOperations(store, id, input, moment);
      id = logged.id;
      return [];
    });
    return readEngagement(store, id);
  });
}

async function loggingOperations(
  store: Store,
  id: string,
  { reply, parent, reason, department = null, suggested = null }: TypedReply & TypedFacts,
  { atMs, actor }: AppendMoment,
): Promise<readonly OperationDraft[]> {
  const post = parent ? toEngagedPost(parent, reason) : unseenPost(reply, reason);
  const { customer, creation } = await readyCustomer(store, post);
  const engagement: Engagement = {
    id,
    state: 'posted',
    customerId: customer.id,
    post,
    account: reply.author.handle ?? reply.author.name,
    agent: actor,
    response: null,
    textInserted: null,
    differences: [],
    review: null,
    textPosted: reply.text,
    replyPermalink: reply.permalink,
    postedHow: 'seen',
    intendedAt: atMs,
    insertedAt: null,
    postedAt: reply.postedAt,
    outcome: 'open',
    department,
    suggested: suggested && [...suggested],
    followUpOn: null,
    closedReason: null,
    demo: customer.demo,
  };
  const payload = { engagement, replyKey: reply.key };
  return [...creation, { kind: 'engagement.logged', entityId: id, payload, demo: customer.demo }];
}

/** The answered post is not on the page: all that is known is where it stands. */
function unseenPost(reply: Post, reason: string | null): EngagedPost {
  return {
    key: reply.parentKey ?? reply.threadKey ?? reply.key,
    site: reply.site,
    permalink: null,
    threadKey: reply.threadKey,
    author: { name: null, handle: null, profileUrl: null },
    excerpt: '',
    postedAt: null,
    postedAtText: null,
    reason,
  };
}
