import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import './Drawer.css';

export interface DrawerProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

/** One row in full, beside the list. Takes the focus when it opens; Escape closes it. */
export function Drawer({ title, children, onClose }: DrawerProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    // A dialog that is open inside the drawer closes first.
    const insideDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
    if (event.key === 'Escape' && !event.defaultPrevented && !insideDialog) onClose();
  };
  return (
    <section class="drawer" aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <header class="drawer__head">
        <h2 class="drawer__title user-text" dir="auto" id={titleId} tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <Button look="quiet" icon="close" iconOnly shortcut="Escape" onClick={onClose}>
          {messages.desk.close}
        </Button>
      </header>
      <div class="drawer__body">{children}</div>
    </section>
  );
}
