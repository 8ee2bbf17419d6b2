import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { openPage } from './page-shell';

/** A Lexical editor without any plug-in: keys, pastes and replacements reach it, and it does nothing with them. */
const { composer, hold } = openPage();
const editable = composer.appendChild(document.createElement('div'));
editable.contentEditable = 'true';
editable.role = 'textbox';
editable.ariaLabel = 'Reply';

const editor = createEditor({ namespace: 'reply' });
editor.setRootElement(editable);
editor.registerUpdateListener(({ editorState }) => hold(editorState.read(() => $getRoot().getTextContent())));
editor.update(() => {
  $getRoot().append($createParagraphNode().append($createTextNode('Hello Mara,')));
});
