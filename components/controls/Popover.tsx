import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Button, type ButtonProps } from './Button';
import './Popover.css';

interface PopoverProps {
  /** The button that opens it. */
  readonly button: ButtonProps;
  /** Gets a function that closes it. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A native popover below its button: closes on Escape and on a click beside it. */
export function Popover({ button, children }: PopoverProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLSpanElement>(null);
  const open = () => {
    const place = opener.current?.getBoundingClientRect();
    const element = box.current;
    if (!element || !place) return;
    element.showPopover();
    const left = Math.min(place.left, window.innerWidth - element.offsetWidth - 8);
    const below = place.bottom + element.offsetHeight + 4 < window.innerHeight;
    element.style.left = `${Math.max(8, left)}px`;
    element.style.top = `${Math.max(8, below ? place.bottom + 4 : place.top - element.offsetHeight - 4)}px`;
  };
  return (
    <span ref={opener} class="popover-opener">
      <Button {...button} aria-haspopup="true" aria-controls={id} onClick={open} />
      <div ref={box} id={id} class="popover" popover="auto">
        {children(() => box.current?.hidePopover())}
      </div>
    </span>
  );
}
