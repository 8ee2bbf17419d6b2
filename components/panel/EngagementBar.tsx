import type { Engagement } from '../../lib/domain/engagement';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Button } from '../controls/Button';
import { Icon, type IconName } from '../controls/Icon';
import { authorHandle } from './author-name';
import './EngagementBar.css';
import { EngagementDetails } from './EngagementDetails';

const words = messages.panel.engagement;
const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

/** Where the reply stands: of the chosen post, or of all that still wait. */
export function EngagementBar({ model }: { model: PanelModel }) {
  const newest = model.chosenEngagements.value.find(({ state }) => state !== 'intended');
  if (model.chosen.value !== null) return newest ? <OneEntry model={model} engagement={newest} /> : null;
  const waiting = model.engagements.awaitingPost.value;
  if (waiting.length === 0) return null;
  return (
    <details class="engagement-bar">
      <summary>
        <Icon name="clock" /> {words.waiting(waiting.length)}
      </summary>
      <ul class="engagement-bar__waiting">
        {waiting.map((engagement) => (
          <li key={engagement.id}>
            <p>
              <span class="quiet small">
                {words.insertedAt(clock.format(engagement.insertedAt ?? engagement.intendedAt))}
              </span>{' '}
              <bdi>{words.to(authorHandle(engagement.post.author))}</bdi>
            </p>
            <EntryActions model={model} engagement={engagement} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function OneEntry({ model, engagement }: { model: PanelModel; engagement: Engagement }) {
  return (
    <section class="engagement-bar" aria-label={words.label}>
      <div class={`engagement-bar__line engagement-bar__line--${engagement.state}`} role="status">
        <Icon name={ICONS[engagement.state]} />
        <span class="engagement-bar__state">{stateLine(engagement)}</span>
        <EntryActions model={model} engagement={engagement} />
      </div>
      {engagement.state !== 'withdrawn' && engagement.state !== 'failed' && (
        <EngagementDetails key={engagement.id} model={model} engagement={engagement} />
      )}
    </section>
  );
}

function EntryActions({ model, engagement }: { model: PanelModel; engagement: Engagement }) {
  const { state } = engagement;
  const canConfirm = state === 'inserted' || state === 'failed';
  return (
    <span class="engagement-bar__actions">
      {canConfirm && (
        <Button onClick={() => void model.engagements.confirmPosted(engagement)}>{words.iPostedIt}</Button>
      )}
      {(state === 'inserted' || state === 'posted') && (
        <Button look="quiet" onClick={() => void model.engagements.withdraw(engagement, null)}>
          {words.withdraw}
        </Button>
      )}
    </span>
  );
}

const ICONS: Record<Engagement['state'], IconName> = {
  intended: 'confirm',
  inserted: 'clock',
  posted: 'done',
  failed: 'stop',
  withdrawn: 'undo',
};

function stateLine(engagement: Engagement): string {
  const { state, insertedAt, postedAt, intendedAt, postedHow, closedReason } = engagement;
  if (state === 'inserted') return words.insertedAt(clock.format(insertedAt ?? intendedAt));
  if (state === 'failed' && closedReason === 'copied')
    return messages.panel.capture.copiedAt(clock.format(intendedAt));
  if (state === 'failed') return words.failedAt(clock.format(intendedAt));
  if (state !== 'posted') return words.withdrawn;
  const how = postedHow === 'confirmed' ? words.confirmed : words.seen;
  return `${postedAt === null ? words.posted : words.postedAt(clock.format(postedAt))}, ${how}`;
}
