import { baseKeymap, chainCommands, exitCode } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { type Node, Schema } from '@tiptap/pm/model';
import { type Command, EditorState } from '@tiptap/pm/state';
import { type DirectEditorProps, EditorView } from '@tiptap/pm/view';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: { group: 'inline' },
    hard_break: {
      inline: true,
      group: 'inline',
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
  },
});

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
  return true;
};

/**
 * Puts a bare ProseMirror editor with history and hard breaks into the container, and tells what it holds.
 * @param words what stands in it at first
 */
export function mountProseMirror(
  container: ParentNode,
  hold: (text: string) => void,
  { words = '', ...props }: Partial<DirectEditorProps> & { words?: string } = {},
): EditorView {
  const place = document.createElement('div');
  container.append(place);
  const paragraph = schema.nodes.paragraph.create(null, words === '' ? null : schema.text(words));
  const state = EditorState.create({
    doc: schema.nodes.doc.create(null, paragraph),
    plugins: [
      history(),
      keymap({
        'Mod-z': undo,
        'Mod-Shift-z': redo,
        'Shift-Enter': chainCommands(exitCode, breakLine),
      }),
      keymap(baseKeymap),
    ],
  });
  const view = new EditorView(place, {
    state,
    attributes: { role: 'textbox', 'aria-label': 'Reply' },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) hold(textOf(view.state.doc));
    },
    ...props,
  });
  if (words !== '') hold(words);
  return view;
}

function textOf(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n', '\n');
}
