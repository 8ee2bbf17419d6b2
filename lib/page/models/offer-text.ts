const TAKEABLE = { bubbles: true, cancelable: true, composed: true };

/** Pastes the text as if from the clipboard. @returns whether the editor took it over */
export function pasteText(element: Element, text: string): boolean {
  const event = new ClipboardEvent('paste', { ...TAKEABLE, clipboardData: new DataTransfer() });
  // Firefox ignores the transfer it is given and makes an empty one of its own.
  event.clipboardData?.setData('text/plain', text);
  return !element.dispatchEvent(event);
}

/** Offers the text as a spelling checker offers a replacement. @returns whether the editor took it over */
export function replaceText(element: Element, text: string): boolean {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const event = new InputEvent('beforeinput', {
    ...TAKEABLE,
    inputType: 'insertReplacementText',
    dataTransfer,
  });
  return !element.dispatchEvent(event);
}
