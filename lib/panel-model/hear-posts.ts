import type { PageToPanel } from '../messaging';
import type { PageListener } from './page-link';

/** Hands on what the page, or a frame in it, says of its posts. */
export function hearPosts(
  message: PageToPanel,
  listener: Pick<PageListener, 'onPosts' | 'onGone' | 'onCounts' | 'onComposer'>,
): void {
  if (message.type === 'posts') listener.onPosts(message.posts);
  else if (message.type === 'gone') listener.onGone(message.postKeys);
  else if (message.type === 'composer') listener.onComposer(message.postKey, message.text);
  else if (message.type === 'counts')
    for (const { postKey, counts } of message.counts) listener.onCounts(postKey, counts);
}
