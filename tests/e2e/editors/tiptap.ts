import { Editor, Extension } from '@tiptap/core';
import { Fragment, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import { openPage } from './page-shell';

/** As social sites mount it: plain paragraphs, a placeholder, a line per paragraph, formatted pastes as plain text. */
const { composer, hold } = openPage();

const placeholder = Extension.create({
  name: 'placeholder',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations({ doc }) {
          if (doc.textContent !== '') return null;
          const shown = { class: 'is-empty', 'data-placeholder': 'Write your reply' };
          return DecorationSet.create(doc, [Decoration.node(0, doc.child(0).nodeSize, shown)]);
        },
      },
    }),
  ],
});

const plainParagraphs = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

const editor = new Editor({
  element: composer,
  extensions: [plainParagraphs, placeholder],
  editorProps: {
    attributes: { role: 'textbox', 'aria-label': 'Reply' },
    clipboardTextParser: (text, context) => paragraphsOf(text, context.doc.type.schema),
    handlePaste: pasteAsPlainText,
  },
  onUpdate: () => hold(editor.getText({ blockSeparator: '\n' })),
});

function paragraphsOf(text: string, schema: Schema): Slice {
  const paragraphs = text
    .split(/\r\n?|\n/)
    .map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]));
  return Slice.maxOpen(Fragment.fromArray(paragraphs));
}

function pasteAsPlainText(view: EditorView, { clipboardData }: ClipboardEvent): boolean {
  if (!clipboardData?.types.includes('text/html')) return false;
  view.pasteText(clipboardData.getData('text/plain'));
  return true;
}
