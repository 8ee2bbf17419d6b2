import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { FoldedPosts } from './FoldedPosts';

const words = messages.panel;

/** The posts of this page that were taken off the list, folded: each can be put back. */
export function SetAside({ model }: { model: PanelModel }) {
  const posts = model.queue.setAside.value;
  const later = posts.filter(({ kind }) => kind === 'later').length;
  return (
    <FoldedPosts
      summary={words.queue.setAside(posts.length, later)}
      posts={posts.map(({ mention: { post }, kind }) => ({
        post,
        why: words.setAsideAs[kind],
        action: words.queue.putBack,
        onAction: () => void model.marks.putBack(post.key),
      }))}
    />
  );
}
