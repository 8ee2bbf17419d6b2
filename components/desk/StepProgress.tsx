import './StepProgress.css';

interface StepProgressProps {
  /** What is under way, for screen readers. */
  readonly label: string;
  /** How far it is, with numbers. */
  readonly words: string;
  readonly done: number;
  /** Null: not known yet. */
  readonly total: number | null;
}

/** How far something long has come, as a bar and in numbers. */
export function StepProgress({ label, words, done, total }: StepProgressProps) {
  return (
    <div class="step-progress">
      {/* Without a value while nothing is known: the bar then says so. */}
      <progress aria-label={label} {...(total === null ? {} : { max: Math.max(1, total), value: done })} />
      <span class="quiet small">{words}</span>
    </div>
  );
}
