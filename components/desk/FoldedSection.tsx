import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './FoldedSection.css';

interface FoldedSectionProps {
  readonly title: string;
  /** Something in it is wrong: it is shown. */
  readonly hasError?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a form that most people need not see; native, so that find-in-page opens it too. */
export function FoldedSection({ title, hasError = false, children }: FoldedSectionProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="folded-section"
      open={isOpen || hasError}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary class="strong">{title}</summary>
      <div class="folded-section__content">{children}</div>
    </details>
  );
}
