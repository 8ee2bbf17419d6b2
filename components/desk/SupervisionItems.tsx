import { useEffect } from 'preact/hooks';
import { messages } from '../../lib/messages';
import type { SupervisedReply } from '../../lib/services/list-supervision';
import { formatDay } from '../controls/format-time';
import { guardName } from './guard-name';

const words = messages.desk.supervision;

export interface SupervisionItemsProps {
  readonly sampled: readonly SupervisedReply[];
  readonly currentId: string;
  readonly nowMs: number;
  readonly onChoose: (id: string) => void;
}

/** What was chosen, in its order; the one that is looked at stays in view. */
export function SupervisionItems({ sampled, currentId, nowMs, onChoose }: SupervisionItemsProps) {
  useEffect(() => {
    document.getElementById(itemId(currentId))?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  return (
    <ol class="review-list" aria-label={words.label}>
      {sampled.map(({ engagement: { id, agent, differences, review }, week }) => (
        <li key={id}>
          <button
            type="button"
            class="review-list__item"
            id={itemId(id)}
            aria-current={id === currentId ? 'true' : undefined}
            onClick={() => onChoose(id)}
          >
            <span class="review-list__title user-text" dir="auto">
              {differences.map(({ guardId }) => guardName(guardId)).join(', ')}
            </span>
            <span class="quiet small">
              {agent || messages.desk.unnamedAgent}, {words.weekOf(formatDay(week, nowMs))},{' '}
              {review ? words.verdicts[review.verdict] : words.open}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function itemId(id: string): string {
  return `supervised-${id}`;
}
