import type { ComponentChildren } from 'preact';
import { type DeskRoute, formatRoute } from '../../lib/desk-model/desk-route';
import { messages } from '../../lib/messages';
import { rowLinkId } from './row-keys';

interface RowLinkProps {
  readonly section: DeskRoute['section'];
  readonly id: string;
  readonly isSelected: boolean;
  /** Whether Tab stops here; the other rows are reached by the arrows. */
  readonly isTabStop?: boolean;
  /** Nothing: the row is not read yet. */
  readonly children?: ComponentChildren;
}

/** What opens a row: its name, as a link. */
export function RowLink({ section, id, isSelected, isTabStop = true, children }: RowLinkProps) {
  return (
    <a
      class="desk-table__link"
      aria-current={isSelected ? 'true' : undefined}
      id={rowLinkId(id)}
      href={formatRoute({ section, id })}
      tabIndex={isTabStop ? undefined : -1}
    >
      {children ? (
        <span class="user-text" dir="auto">
          {children}
        </span>
      ) : (
        <span class="virtual-table__bar">
          <span class="visually-hidden">{messages.desk.loading}</span>
        </span>
      )}
    </a>
  );
}
