import { focusQuietly, placeSelection, selectLastCharacter } from './caret';
import type { EditorStrategy } from './editor-strategy';
import { ofKind } from './offer-strategy';
import { takeText } from './take-text';

/** TinyMCE, in both browsers: plain text with an empty line it pastes as paragraphs apart from the draft. */
export const tinymce: EditorStrategy = {
  undoable: true,
  mayActLater: true,
  handles: ofKind('tinymce'),
  async write(editable, text, replaces) {
    focusQuietly(editable);
    // A space that a pasted text begins with is protected, and unprotected later: a second step of undo.
    const last = replaces ? '' : await selectLastCharacter(editable);
    if (replaces) await placeSelection(editable, replaces);
    return takeText(editable, 'paste-lines', last + text);
  },
};
