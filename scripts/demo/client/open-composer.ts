import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, createEditor } from 'lexical';
import { buildElement } from './build-element.ts';

const UNDO_STEP_MS = 300;

/** A reply box with a Lexical editor, as social sites have; `send` gets the text that stands in its model. */
export function openComposer(label: string, send: (text: string) => void): HTMLElement {
  const box = buildElement('div', {
    class: 'composer__box',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'data-placeholder': label,
  });
  const post = buildElement('button', { type: 'button', class: 'button button--main' }, 'Post');
  post.disabled = true;
  const editor = createEditor({
    namespace: 'gather-reply',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), UNDO_STEP_MS);
  const written = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  editor.registerUpdateListener(() => {
    const isEmpty = written().trim() === '';
    post.disabled = isEmpty;
    box.classList.toggle('composer__box--empty', isEmpty);
  });
  post.addEventListener('click', () => send(written()));
  return buildElement('div', { class: 'composer' }, box, post);
}
