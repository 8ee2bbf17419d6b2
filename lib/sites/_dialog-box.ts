/** A dialog in which something is being written. */
interface DialogBox {
  readonly dialog: Element;
  readonly box: HTMLElement;
}

/** @returns the first dialog with a box: while it is open, the boxes behind it are out of reach. */
export function dialogBox(document: Document, dialogs: string, boxes: string): DialogBox | null {
  for (const dialog of document.querySelectorAll(dialogs)) {
    const box = dialog.querySelector<HTMLElement>(boxes);
    if (box !== null) return { dialog, box };
  }
  return null;
}
