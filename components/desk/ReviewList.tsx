import { useEffect } from 'preact/hooks';

/** One line of the list. */
interface ListedItem {
  readonly id: string;
  readonly title: string;
  readonly facts: string;
}

interface ReviewListProps {
  readonly label: string;
  readonly items: readonly ListedItem[];
  readonly currentId: string;
  readonly onChoose: (id: string) => void;
}

/** What is to be looked at, in its order; the one that is looked at stays in view. */
export function ReviewList({ label, items, currentId, onChoose }: ReviewListProps) {
  useEffect(() => {
    document.getElementById(itemId(currentId))?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  return (
    <ol class="review-list" aria-label={label}>
      {items.map(({ id, title, facts }) => (
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
            <span class="quiet small">{facts}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function itemId(id: string): string {
  return `review-${id}`;
}
