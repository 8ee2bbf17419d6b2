import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';

/** Puts a Lexical editor with plain text and history into the container, and tells what it holds. */
export function mountLexical(container: ParentNode, hold: (text: string) => void): void {
  const editable = document.createElement('div');
  editable.contentEditable = 'true';
  editable.role = 'textbox';
  editable.ariaLabel = 'Reply';
  container.append(editable);

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
  editor.registerUpdateListener(({ editorState }) =>
    hold(editorState.read(() => $getRoot().getTextContent())),
  );
}
