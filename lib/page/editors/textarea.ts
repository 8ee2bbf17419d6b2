import { isTextarea } from '../editable';
import { focusQuietly } from './caret';
import type { EditorStrategy } from './editor-strategy';

/** Textareas, plain or React's: the browser's own typing, so that its undo and the page's handlers see it. */
export const textarea: EditorStrategy = {
  undoable: true,
  mayActLater: false,
  handles: isTextarea,
  write(editable, text, replaces) {
    // Leaving and entering closes the typing step: one undo then takes back our text and not the draft.
    editable.blur();
    focusQuietly(editable);
    if (isTextarea(editable)) {
      const { length } = editable.value;
      editable.setSelectionRange(replaces ? 0 : length, length);
    }
    return editable.ownerDocument.execCommand('insertText', false, text);
  },
};

/** Where the browser refuses to type: the value itself and the event that tells of it. Undo is lost. */
export const textareaValue: EditorStrategy = {
  undoable: false,
  mayActLater: false,
  handles: isTextarea,
  write(editable, text, replaces) {
    if (!isTextarea(editable)) return false;
    focusQuietly(editable);
    editable.value = replaces ? text : editable.value + text;
    editable.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }),
    );
    return true;
  },
};
