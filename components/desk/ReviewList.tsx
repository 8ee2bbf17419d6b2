import { useEffect } from 'preact/hooks';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { formatDay } from '../controls/format-time';

const words = messages.desk.review.page;

export interface ReviewListProps {
  readonly responses: readonly Response[];
  readonly currentId: string;
  readonly nowMs: number;
  readonly onChoose: (id: string) => void;
}

/** What waits, in its order; the one that is looked at stays in view. */
export function ReviewList({ responses, currentId, nowMs, onChoose }: ReviewListProps) {
  useEffect(() => {
    document.getElementById(itemId(currentId))?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  return (
    <ol class="review-list" aria-label={words.label}>
      {responses.map(({ id, title, version, status, expiresAt }) => (
        <li key={id}>
          <button
            type="button"
            class="review-list__item"
            id={itemId(id)}
            aria-current={id === currentId ? 'true' : undefined}
            onClick={() => onChoose(id)}
          >
            <span class="review-list__title user-text" dir="auto">
              {title}
            </span>
            <span class="quiet small">
              {messages.desk.responses.detail.version(version)},{' '}
              {status === 'in-review' || expiresAt === null
                ? words.inReview
                : words.expires(formatDay(expiresAt, nowMs))}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function itemId(id: string): string {
  return `review-${id}`;
}
