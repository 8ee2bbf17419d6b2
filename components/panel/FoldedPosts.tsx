import type { ComponentChildren } from 'preact';
import type { Post } from '../../lib/domain/post';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { authorHandle } from './author-name';
import './FoldedPosts.css';

/** In UTF-16 code units: more than one line of the widest panel holds. */
const EXCERPT_LENGTH = 120;

/** One folded post, why it is there, and what brings it back. */
interface FoldedPost {
  readonly post: Post;
  readonly why: string;
  readonly action: string;
  onAction(): void;
  /** Shows the post. */
  readonly onOpen?: () => void;
}

/** Posts that are not on the list, folded under a line that counts them; none: nothing. */
export function FoldedPosts({ summary, posts }: { summary: string; posts: readonly FoldedPost[] }) {
  if (posts.length === 0) return null;
  return (
    <details class="folded-posts">
      <summary>{summary}</summary>
      <ul>
        {posts.map((folded) => (
          <li key={folded.post.key} class="folded-posts__row">
            <Words onOpen={folded.onOpen}>
              <bdi dir="auto">{authorHandle(folded.post.author)}</bdi>{' '}
              <span class="quiet small" title={folded.why}>
                {folded.why}
              </span>
              <span class="folded-posts__text quiet user-text" dir="auto">
                {folded.post.text.slice(0, EXCERPT_LENGTH)}
              </span>
            </Words>
            <Button onClick={() => folded.onAction()}>{folded.action}</Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Words({ onOpen, children }: { onOpen: (() => void) | undefined; children: ComponentChildren }) {
  if (onOpen === undefined) return <span class="folded-posts__words">{children}</span>;
  return (
    <button
      type="button"
      class="folded-posts__words folded-posts__words--open"
      title={messages.panel.queue.rowKeys}
      onClick={onOpen}
    >
      {children}
    </button>
  );
}
