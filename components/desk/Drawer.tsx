import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import './Drawer.css';

interface DrawerProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

/** One row in full, beside the list. Takes the focus when it opens; Escape closes it. */
export function Drawer({ title, children, onClose }: DrawerProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const drawer = useRef<HTMLElement>(null);
  const titleId = useId();
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const onKeyDown = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      // A dialog that is open inside the drawer closes first.
      if (key !== 'Escape' || defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      // What had the focus may have left, and the focus with it.
      const isHere = target === document.body || (target instanceof Node && drawer.current?.contains(target));
      if (isHere) onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return (
    <section class="drawer" aria-labelledby={titleId} ref={drawer}>
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
