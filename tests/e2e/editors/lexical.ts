import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
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
// Sites start with an empty paragraph, made before the history listens.
editor.update(() => void $getRoot().append($createParagraphNode()), { discrete: true });
registerPlainText(editor);
registerHistory(editor, createEmptyHistoryState(), 1_000);
editor.registerUpdateListener(({ editorState }) => hold(editorState.read(() => $getRoot().getTextContent())));
