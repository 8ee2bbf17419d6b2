import './Skeleton.css';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Room kept for what is being loaded; shows its frame only after 300 ms, so that quick answers do not flicker. */
export function Skeleton({ lines, label }: { lines: number; label: string }) {
  return (
    <div class="skeleton" role="status" aria-label={label}>
      {NUMBERS.slice(0, lines).map((line) => (
        <span key={line} class="skeleton__line" />
      ))}
    </div>
  );
}
