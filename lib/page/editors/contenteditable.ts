import { isTextarea } from '../editable';
import { focusQuietly, placeCaretAtEnd } from './caret';
import type { EditorStrategy } from './editor-strategy';
import { takeText } from './take-text';

/** Any rich editor that handles pasting itself (ProseMirror, Quill, CKEditor 5, TinyMCE). */
export const richPaste: EditorStrategy = {
  id: 'rich-paste',
  undoable: true,
  mayActLater: true,
  handles: (editable) => !isTextarea(editable),
  async write(editable, text) {
    focusQuietly(editable);
    await placeCaretAtEnd(editable);
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
