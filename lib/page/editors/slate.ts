import { pause } from '../settle';
import { focusQuietly, placeSelection } from './caret';
import { SELECTION_TAKES_MS } from './contenteditable';
import type { EditorStrategy } from './editor-strategy';
import { takeText } from './take-text';

/** Slate, in both browsers: joins a pasted line to the typing before it, but not a piece in its own format. */
export const slate: EditorStrategy = {
  id: 'slate',
  undoable: true,
  mayActLater: true,
  handles: (_editable, kind) => kind === 'slate',
  async write(editable, text, replaces) {
    focusQuietly(editable);
    await placeSelection(editable, replaces);
    await pause(SELECTION_TAKES_MS);
    return takeText(editable, 'replace', text);
  },
};
