import { focusQuietly, placeCaretAtEnd } from './caret';
import type { EditorStrategy } from './editor-strategy';
import { takeText } from './take-text';

/** TinyMCE, in both browsers: plain text with an empty line it pastes as paragraphs apart from the draft. */
export const tinymce: EditorStrategy = {
  id: 'tinymce',
  undoable: true,
  mayActLater: true,
  handles: (_editable, kind) => kind === 'tinymce',
  async write(editable, text) {
    focusQuietly(editable);
    await placeCaretAtEnd(editable);
    return takeText(editable, 'paste-lines', text);
  },
};
