import { focusQuietly, placeSelection } from './caret';
import type { EditorStrategy } from './editor-strategy';
import { takeText } from './take-text';

/** ProseMirror, also as TipTap (Bluesky): takes a paste at its own selection, which follows the document's. */
export const proseMirror: EditorStrategy = {
  id: 'prosemirror',
  undoable: true,
  mayActLater: true,
  handles: (_editable, kind) => kind === 'prosemirror',
  async write(editable, text, replaces) {
    focusQuietly(editable);
    await placeSelection(editable, replaces);
    return takeText(editable, 'paste-paragraphs', text);
  },
};
