import { isTextarea } from '../editable';
import { nextFrame } from '../settle';
import { focusQuietly, placeCaretAtEnd } from './caret';
import type { EditorStrategy } from './editor-strategy';
import { takeText } from './take-text';

/** Any rich editor that handles pasting itself (ProseMirror, Quill, CKEditor 5, TinyMCE). */
export const richPaste: EditorStrategy = {
  id: 'rich-paste',
  undoable: true,
  handles: (editable) => !isTextarea(editable),
  async write(editable, text) {
    await placeAtEnd(editable);
    return takeText(editable, 'paste', text);
  },
};

/** A bare contenteditable, which leaves editing to the browser. */
export const contenteditable: EditorStrategy = {
  id: 'contenteditable',
  undoable: true,
  handles: (editable) => !isTextarea(editable),
  async write(editable, text) {
    editable.blur();
    await placeAtEnd(editable);
    return editable.ownerDocument.execCommand('insertText', false, text);
  },
};

async function placeAtEnd(editable: HTMLElement): Promise<void> {
  focusQuietly(editable);
  placeCaretAtEnd(editable);
  await nextFrame();
}
