import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './Dialog.css';

interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** The buttons, the one that goes on last. */
  readonly actions: ComponentChildren;
  /** Escape, or anything else that leaves without an answer. */
  readonly onClose: () => void;
}

/** A native modal dialog; rendering it opens it, and the focus returns where it was. */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before the next key: what is typed at once stands in the dialog.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 class="dialog__title" id={titleId}>
        {title}
      </h2>
      <div class="dialog__body">{children}</div>
      <div class="dialog__actions">{actions}</div>
    </dialog>
  );
}
