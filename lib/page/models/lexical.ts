import { call, property } from './unknown-object';

/** @returns the text of Lexical's committed editor state, a line per block; null where there is no Lexical. */
export function readLexical(element: Element): string | null {
  const editor = property(element, '__lexicalEditor');
  const root = property(call(call(editor, 'getEditorState'), 'toJSON'), 'root');
  const blocks = property(root, 'children');
  return Array.isArray(blocks) ? blocks.map(textOf).join('\n') : null;
}

function textOf(node: unknown): string {
  if (property(node, 'type') === 'linebreak') return '\n';
  const text = property(node, 'text');
  if (typeof text === 'string') return text;
  const children = property(node, 'children');
  return Array.isArray(children) ? children.map(textOf).join('') : '';
}
