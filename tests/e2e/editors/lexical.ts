import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, createEditor } from 'lexical';
import { openPage } from './page-shell';

const { composer, hold } = openPage();
const editable = composer.appendChild(document.createElement('div'));
editable.contentEditable = 'true';
editable.role = 'textbox';
editable.ariaLabel = 'Reply';

const editor = createEditor({
  namespace: 'reply',
  onError(error) {
    throw error;
  },
});
editor.setRootElement(editable);
registerPlainText(editor);
registerHistory(editor, createEmptyHistoryState(), 1_000);
editor.registerUpdateListener(({ editorState }) =>
  hold(editorState.read(() => $getRoot().getTextContent())),
);
