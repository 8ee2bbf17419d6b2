import type { ComponentChildren } from 'preact';
import './EmptyState.css';

/** Nothing is here yet: one sentence that teaches, one thing to do. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children: ComponentChildren;
  action?: ComponentChildren;
}) {
  return (
    <div class="empty-state">
      <h2>{title}</h2>
      <p class="quiet">{children}</p>
      {action && <div class="empty-state__action">{action}</div>}
    </div>
  );
}
