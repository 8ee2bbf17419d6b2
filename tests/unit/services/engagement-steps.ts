import type { Engagement } from '../../../lib/domain/engagement';
import type { Post } from '../../../lib/domain/post';
import type { Response } from '../../../lib/domain/response';
import { approveResponse } from '../../../lib/services/approve-response';
import { beginEngagement } from '../../../lib/services/begin-engagement';
import { nameDifferences } from '../../../lib/services/name-differences';
import { saveResponse } from '../../../lib/services/save-response';
import { settleInsertion } from '../../../lib/services/settle-insertion';
import type { Store } from '../../../lib/services/store';
import { madeUpPost } from '../domain/made-up-post';
import { expectValue, START } from '../storage/test-store';

export const ACCOUNT = 'harborfinch_help';
export const TEXT = 'Sorry to hear that, Mara. Please send us a message with your order number.';
export const DAY_MS = 86_400_000;

/** A post by a customer. */
export const question = madeUpPost({
  key: 'feed:1',
  threadKey: 'feed:1',
  postedAt: START - 600_000,
  text: 'My grinder stopped. What now?',
});

/** A response that was saved and approved, until ten days from the start. */
export async function approvedResponse(store: Store, title = 'Grinder defect'): Promise<Response> {
  const content = { title, body: TEXT, topics: ['grinder'], networks: [], examples: [] };
  const saved = expectValue(
    await saveResponse(store, { id: null, ...content, department: 'service', language: 'en' }),
  );
  const approval = { name: 'Dana Ruiz', role: 'Legal counsel', expiresAt: START + 10 * DAY_MS };
  return expectValue(await approveResponse(store, { id: saved.id, ...approval }));
}

/** An engagement that was begun on a post. */
export async function begun(
  store: Store,
  given: { post?: Post; response?: Response } = {},
): Promise<Engagement> {
  const { post = question, response = null } = given;
  return expectValue(
    await beginEngagement(store, {
      post,
      reason: '@harborfinch in text',
      response,
      text: TEXT,
      account: ACCOUNT,
    }),
  );
}

/** An engagement whose text is in the composer. */
export async function inserted(
  store: Store,
  given: { post?: Post; response?: Response } = {},
): Promise<Engagement> {
  const { id: engagementId } = await begun(store, given);
  return expectValue(await settleInsertion(store, { engagementId, result: 'inserted', textInserted: TEXT }));
}

/** The agent's reply as the page shows it a minute later. */
export function replySeen(given: Partial<Post> = {}): Post {
  return madeUpPost({
    key: 'feed:9',
    author: { name: 'Harbor & Finch Care', handle: ACCOUNT, profileUrl: null },
    permalink: 'https://feed.example/9',
    postedAt: START + 60_000,
    text: TEXT,
    kind: 'reply',
    parentKey: 'feed:1',
    threadKey: 'feed:1',
    ...given,
  });
}

/** An engagement whose text was edited after it was chosen: it offers what was not approved. */
export async function editedReply(
  store: Store,
  response: Response,
  post: Post = question,
): Promise<Engagement> {
  const text = `${TEXT} We promise a full refund.`;
  const differences = nameDifferences(text, response);
  const given = { post, reason: null, response, text, differences, account: ACCOUNT };
  const { id: engagementId } = expectValue(await beginEngagement(store, given));
  return expectValue(await settleInsertion(store, { engagementId, result: 'inserted', textInserted: text }));
}
