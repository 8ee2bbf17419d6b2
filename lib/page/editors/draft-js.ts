import { nextFrame } from '../settle';
import { focusQuietly, placeSelection } from './caret';
import type { EditorStrategy } from './editor-strategy';
import { ofKind } from './offer-strategy';
import { takeText } from './take-text';

/** Draft.js (X): takes a paste at its own selection, which follows the document's once it has the focus. */
export const draftJs: EditorStrategy = {
  undoable: true,
  mayActLater: true,
  handles: ofKind('draft-js'),
  async write(editable, text, replaces) {
    focusQuietly(editable);
    // On gaining the focus it renders, and sets the selection back to its own.
    await nextFrame();
    await placeSelection(editable, replaces);
    return takeText(editable, 'paste', text);
  },
};
