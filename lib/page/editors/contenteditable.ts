import { isTextarea } from '../editable';
import { pause } from '../settle';
import { focusQuietly, placeCaretAtEnd } from './caret';
import type { EditorStrategy } from './editor-strategy';
import { takeText } from './take-text';

/** Slate looks at a new selection only after a while; milliseconds, twice what it waits. */
const SELECTION_TAKES_MS = 200;

/** Any rich editor that handles pasting itself (Slate, Quill, CKEditor 5). */
export const richPaste: EditorStrategy = {
  id: 'rich-paste',
  undoable: true,
  mayActLater: true,
  handles: (editable) => !isTextarea(editable),
  async write(editable, text) {
    focusQuietly(editable);
    await placeCaretAtEnd(editable);
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
  async write(editable, text) {
    editable.blur();
    focusQuietly(editable);
    await placeCaretAtEnd(editable);
    return editable.ownerDocument.execCommand('insertText', false, text);
  },
};
