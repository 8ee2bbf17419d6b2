import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';
import { openPage } from './page-shell';

const { composer, hold } = openPage();
new EditorView({
  parent: composer,
  extensions: [
    history(),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': 'Reply' }),
    EditorView.updateListener.of((update) => update.docChanged && hold(update.state.doc.toString())),
  ],
});
