/** The ways to offer a text to an editor. */
export type OfferAction = 'paste' | 'paste-paragraphs' | 'paste-lines' | 'replace';

const TAKEABLE = { bubbles: true, cancelable: true, composed: true };
const OFFERS: Readonly<Record<OfferAction, (text: string, fragment: string | null) => Event>> = {
  paste: (text) => pasteOf({ 'text/plain': text }),
  'paste-paragraphs': (text) =>
    pasteOf({ 'text/plain': text, ...(text.includes('\n\n') ? { 'text/html': paragraphs(text) } : {}) }),
  // Marked as its own: TinyMCE takes foreign HTML of lines alone for plain text.
  'paste-lines': (text) =>
    pasteOf({ 'text/plain': text, 'text/html': lines(text), 'x-tinymce/html': lines(text) }),
  replace: replacementOf,
};

/** @returns whether it is the name of a way to offer a text */
export function isOfferAction(action: unknown): action is OfferAction {
  return typeof action === 'string' && Object.hasOwn(OFFERS, action);
}

/**
 * Offers the text to the editor: pasted as if from the clipboard; pasted with empty lines as paragraphs of their
 * own, which ProseMirror leaves out of plain text, or as lines of one paragraph; or as a spelling checker offers a
 * replacement.
 * @param fragment the same text in Slate's own format of the clipboard
 * @returns whether the editor took it over
 */
export function offerText(
  element: Element,
  action: OfferAction,
  text: string,
  fragment: string | null = null,
): boolean {
  return !element.dispatchEvent(OFFERS[action](text, fragment));
}

function pasteOf(data: Readonly<Record<string, string>>): Event {
  const event = new ClipboardEvent('paste', { ...TAKEABLE, clipboardData: new DataTransfer() });
  // Firefox ignores the transfer it is given and makes an empty one of its own.
  for (const [type, words] of Object.entries(data)) event.clipboardData?.setData(type, words);
  return event;
}

function replacementOf(text: string, fragment: string | null): Event {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  if (fragment !== null) dataTransfer.setData('application/x-slate-fragment', fragment);
  return new InputEvent('beforeinput', { ...TAKEABLE, inputType: 'insertReplacementText', dataTransfer });
}

/** As ProseMirror copies them (`data-pm-slice`: open at both ends): only so it keeps the space at the beginning. */
function paragraphs(text: string): string {
  const [first = '', ...others] = text.split('\n').map(escapeHtml);
  return `<p data-pm-slice="1 1 []">${first}</p>${others.map((line) => `<p>${line}</p>`).join('')}`;
}

/** Within one paragraph. */
function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
