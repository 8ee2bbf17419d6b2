/** Pastes the text as if from the clipboard. @returns whether the editor took it over */
export function pasteText(element: Element, text: string): boolean {
  const event = new ClipboardEvent('paste', {
    clipboardData: plainText(text),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !element.dispatchEvent(event);
}

/** Offers the text as a spelling checker offers a replacement. @returns whether the editor took it over */
export function replaceText(element: Element, text: string): boolean {
  const event = new InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    dataTransfer: plainText(text),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !element.dispatchEvent(event);
}

function plainText(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  return data;
}
