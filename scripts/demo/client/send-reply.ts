import type { FeedPost } from './feed-post.ts';
import { showPost } from './show-post.ts';

const ACCOUNT = { handle: 'harborfinch_help', name: 'Harbor & Finch Care' };

/** Shows the reply at once, and puts the one with its address in its place when the server has it. */
export async function sendReply(parentId: number, text: string, replies: HTMLElement): Promise<void> {
  const pending = showPost({ ...ACCOUNT, id: null, parentId, text, language: 'en', postedAt: Date.now() });
  pending.classList.add('post--sending');
  replies.append(pending);
  const body = new URLSearchParams({ parent: String(parentId), text });
  const answer = await fetch('/api/replies', { method: 'POST', body });
  const sent: FeedPost = await answer.json();
  pending.replaceWith(showPost(sent));
}
