import { isTextarea } from '../editable';
import { focusQuietly, placeSelection } from './caret';
import type { EditorStrategy } from './editor-strategy';
import { offerStrategy } from './offer-strategy';

/** Any rich editor that handles pasting itself (Quill 2, CKEditor 5, CodeMirror 6), in both browsers. */
export const richPaste = offerStrategy(
  (editable) => !isTextarea(editable) && !pastesElsewhere(editable),
  'paste',
  true,
);

/** A bare contenteditable, which leaves editing to the browser; also Quill 1, which hears of that. */
export const contenteditable: EditorStrategy = {
  undoable: true,
  mayActLater: false,
  handles: (editable) => !isTextarea(editable),
  async write(editable, text, replaces) {
    editable.blur();
    focusQuietly(editable);
    await placeSelection(editable, replaces);
    return editable.ownerDocument.execCommand('insertText', false, text);
  },
};

/** Quill 1 turns every paste to a hidden element, which the browser fills: ours it would only lose. */
function pastesElsewhere(editable: HTMLElement): boolean {
  return editable.parentElement?.querySelector(':scope > .ql-clipboard') != null;
}
