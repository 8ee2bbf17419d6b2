import { focusQuietly, placeSelection } from './caret';
import type { EditorStrategy } from './editor-strategy';
import { takeText } from './take-text';

/** Lexical (Facebook, Reddit): takes a paste at its own selection, which follows the document's. */
export const lexical: EditorStrategy = {
  id: 'lexical',
  undoable: true,
  mayActLater: true,
  handles: (_editable, kind) => kind === 'lexical',
  async write(editable, text, replaces) {
    focusQuietly(editable);
    await placeSelection(editable, replaces);
    return takeText(editable, 'paste', text);
  },
};

/** Lexical without its clipboard plug-in: takes the text as a replacement. */
export const lexicalReplacement: EditorStrategy = {
  ...lexical,
  id: 'lexical-replacement',
  async write(editable, text, replaces) {
    focusQuietly(editable);
    await placeSelection(editable, replaces);
    return takeText(editable, 'replace', text);
  },
};
