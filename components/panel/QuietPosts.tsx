import { ABOUT_US } from '../../lib/domain/learned-row';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { FoldedPosts } from './FoldedPosts';

const words = messages.panel.judgement;

/** The posts that name us and seem to mean something else, folded: each can be said to be about us after all. */
export function QuietPosts({ model }: { model: PanelModel }) {
  const posts = model.queue.quiet.value;
  return (
    <FoldedPosts
      summary={words.quiet(posts.length)}
      posts={posts.map((mention) => ({
        post: mention.post,
        why: mention.about.reason,
        action: words.aboutUs,
        onAction: () => void model.judgement.correct(mention, 'about', ABOUT_US),
        onOpen: () => model.choose(mention.post.key),
      }))}
    />
  );
}
