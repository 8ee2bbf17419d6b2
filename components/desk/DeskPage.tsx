import type { ComponentChildren } from 'preact';
import './DeskPage.css';

interface DeskPageProps {
  readonly title: string;
  /** The number beside the title. */
  readonly count?: string | null;
  /** Buttons at the end of the title's line. */
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
  /** A long table takes the room that is left, and scrolls in itself. */
  readonly fill?: boolean;
  /** What one row holds, beside the list. */
  readonly drawer?: ComponentChildren;
}

/** A section of the desk: its title, its list, and a drawer for one row. */
export function DeskPage({ title, count, actions, children, fill = false, drawer }: DeskPageProps) {
  return (
    <div class={`desk-page${drawer ? ' desk-page--open' : ''}`}>
      <main class={`desk-page__main${fill ? ' desk-page__main--fill' : ''}`} id="main" tabIndex={-1}>
        <header class="desk-page__head">
          <h1 class="desk-page__title">{title}</h1>
          {count && <p class="quiet">{count}</p>}
          <div class="desk-page__actions">{actions}</div>
        </header>
        {children}
      </main>
      {drawer}
    </div>
  );
}
