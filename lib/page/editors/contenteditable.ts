import { isTextarea } from '../editable';
import { pause } from '../settle';
import { focusQuietly, placeSelection } from './caret';
import type { EditorStrategy } from './editor-strategy';
import { takeText } from './take-text';

/** Longest time that editors known wait until they look at a new selection (Slate: 100), twice; milliseconds. */
export const SELECTION_TAKES_MS = 200;

/** Any rich editor that handles pasting itself (Quill 2, CKEditor 5, TinyMCE, CodeMirror 6). */
export const richPaste: EditorStrategy = {
  id: 'rich-paste',
  undoable: true,
  mayActLater: true,
  handles: (editable) => !isTextarea(editable) && !pastesElsewhere(editable),
  async write(editable, text, replaces) {
    focusQuietly(editable);
    await placeSelection(editable, replaces);
    await pause(SELECTION_TAKES_MS);
    return takeText(editable, 'paste', text);
  },
};

/** A bare contenteditable, which leaves editing to the browser. */
export const contenteditable: EditorStrategy = {
  id: 'contenteditable',
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
