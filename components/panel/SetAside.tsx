import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Button } from '../controls/Button';
import { authorHandle } from './author-name';
import { EXCERPT_LENGTH } from './excerpt-length';
import './SetAside.css';

const words = messages.panel;

/** The posts of this page that were taken off the list, folded: each can be put back. */
export function SetAside({ model }: { model: PanelModel }) {
  const posts = model.queue.setAside.value;
  if (posts.length === 0) return null;
  const later = posts.filter(({ kind }) => kind === 'later').length;
  return (
    <details class="set-aside">
      <summary>{words.queue.setAside(posts.length, later)}</summary>
      <ul>
        {posts.map(({ mention: { post }, kind }) => (
          <li key={post.key} class="set-aside__row">
            <span class="set-aside__words">
              <bdi dir="auto">{authorHandle(post.author)}</bdi>{' '}
              <span class="quiet small">{words.setAsideAs[kind]}</span>
              <span class="set-aside__text quiet user-text" dir="auto">
                {post.text.slice(0, EXCERPT_LENGTH)}
              </span>
            </span>
            <Button onClick={() => void model.marks.putBack(post.key)}>{words.queue.putBack}</Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
