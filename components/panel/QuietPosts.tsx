import { ABOUT_US } from '../../lib/domain/learned-row';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Button } from '../controls/Button';
import { authorHandle } from './author-name';
import { EXCERPT_LENGTH } from './excerpt-length';
import './SetAside.css';

const words = messages.panel.judgement;

/** The posts that name us and seem to mean something else, folded: each can be said to be about us after all. */
export function QuietPosts({ model }: { model: PanelModel }) {
  const posts = model.queue.quiet.value;
  if (posts.length === 0) return null;
  return (
    <details class="set-aside">
      <summary>{words.quiet(posts.length)}</summary>
      <ul>
        {posts.map((mention) => (
          <li key={mention.post.key} class="set-aside__row">
            <button
              type="button"
              class="set-aside__words set-aside__words--open"
              title={messages.panel.queue.rowKeys}
              onClick={() => model.choose(mention.post.key)}
            >
              <bdi dir="auto">{authorHandle(mention.post.author)}</bdi>{' '}
              <span class="quiet small" title={mention.about.reason}>
                {mention.about.reason}
              </span>
              <span class="set-aside__text quiet user-text" dir="auto">
                {mention.post.text.slice(0, EXCERPT_LENGTH)}
              </span>
            </button>
            <Button onClick={() => void model.judgement.correct(mention, 'about', ABOUT_US)}>
              {words.aboutUs}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
