import { useEffect, useRef } from 'preact/hooks';
import type { Mention } from '../../lib/domain/mention';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Icon } from '../controls/Icon';
import { authorHandle } from './author-name';
import { PostTime } from './PostTime';
import './QueueRow.css';

const words = messages.panel;
/** More than two lines of the widest panel hold, in UTF-16 code units. */
const EXCERPT_LENGTH = 300;

/** One post of the list: who, when, what kind, two lines of their words, and why it is here. */
export function QueueRow({ model, mention }: { model: PanelModel; mention: Mention }) {
  const { post, intents, reason } = mention;
  const urgency = mention.urgency.value;
  const isChosen = model.chosen.value?.post.key === post.key;
  const engagement = model.marks.engagements.value.get(post.key)?.[0];
  const isAnswered = engagement?.state === 'posted' || engagement?.state === 'inserted';
  const ours = isAnswered ? null : (model.queue.replies.value.get(post.key)?.ours ?? null);
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The list gets shorter when a post is chosen.
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <button
      ref={row}
      type="button"
      class={`queue-row queue-row--${urgency}`}
      aria-current={isChosen ? 'true' : undefined}
      title={words.queue.rowKeys}
      onClick={() => model.choose(post.key)}
    >
      <span class="queue-row__head">
        <bdi class="queue-row__author" dir="auto">
          {authorHandle(post.author)}
        </bdi>
        <span class="queue-row__time quiet small">
          <PostTime post={post} nowMs={model.now.value} />
        </span>
        <span class="queue-row__kind small" title={kindTitle(mention)}>
          {urgency !== 'normal' && (
            <Icon name={urgency === 'high' ? 'stop' : 'confirm'} label={words.urgencies[urgency]} />
          )}
          {post.rating !== null && `${words.queue.rating(post.rating)}, `}
          {words.intents[intents[0].value]}
          {intents.length > 1 && ` +${intents.length - 1}`}
        </span>
      </span>
      <span class="queue-row__words user-text" dir="auto" lang={post.language ?? undefined}>
        {post.text.slice(0, EXCERPT_LENGTH)}
      </span>
      <span class="queue-row__reason quiet small">
        {isAnswered && (
          <span class="queue-row__answered">
            <Icon name={engagement.state === 'posted' ? 'done' : 'clock'} />{' '}
            {engagement.state === 'posted' ? words.queue.answered : words.queue.inserted}
          </span>
        )}
        {ours !== null && (
          <span class="queue-row__answered">
            <Icon name="done" /> {words.queue.answeredBy} <bdi>{authorHandle(ours.author)}</bdi>
          </span>
        )}
        <bdi>{reason}</bdi>
      </span>
    </button>
  );
}

/** How urgent and why, and all that it is. */
function kindTitle({ urgency, intents }: Mention): string {
  const kinds = intents.map(({ value, reason }) => `${words.intents[value]} (${reason})`).join(', ');
  return `${words.urgencies[urgency.value]}: ${urgency.reason}. ${kinds}`;
}
