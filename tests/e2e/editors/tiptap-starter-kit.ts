import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { openPage } from './page-shell';

/** TipTap with everything its starter kit brings: lists, marks, its own rules for what is pasted. */
const { composer, hold } = openPage();
const editor = new Editor({
  element: composer,
  extensions: [StarterKit],
  editorProps: { attributes: { role: 'textbox', 'aria-label': 'Reply' } },
  onUpdate: () => hold(editor.getText({ blockSeparator: '\n' })),
});
