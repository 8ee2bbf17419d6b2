import type { Post } from '../../lib/domain/post';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Icon } from '../controls/Icon';
import './AnswersOnPage.css';
import { authorHandle } from './author-name';
import { PageAnchor } from './PageAnchor';
import { PostTime } from './PostTime';

const words = messages.panel.answers;

/** What the page shows below the post: an answer of ours, before a second one is written, and customers who helped. */
export function AnswersOnPage({ model, postKey }: { model: PanelModel; postKey: string }) {
  const found = model.queue.replies.value.get(postKey);
  if (found === undefined) return null;
  const { ours, helpful } = found;
  const [helper, ...others] = helpful;
  const nowMs = model.now.value;
  return (
    <ul class="answers-on-page small">
      {ours !== null && (
        <li class="answers-on-page__ours">
          <Icon name="done" /> {words.ours} <Reply reply={ours} nowMs={nowMs} />
        </li>
      )}
      {helper !== undefined && (
        <li>
          <Icon name="person" /> {words.helpful} <Reply reply={helper} nowMs={nowMs} />
          {others.length > 0 && ` ${words.more(others.length)}`}
        </li>
      )}
    </ul>
  );
}

function Reply({ reply, nowMs }: { reply: Post; nowMs: number }) {
  return (
    <PageAnchor class="answers-on-page__reply" address={reply.permalink}>
      <bdi dir="auto">{authorHandle(reply.author)}</bdi> <PostTime post={reply} nowMs={nowMs} />
    </PageAnchor>
  );
}
