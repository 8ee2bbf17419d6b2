import { call, property } from './unknown-object';

const BLOCK = /^(?:p|div|h[1-6]|li|pre|blockquote)$/;

/** @returns the text of what TinyMCE would submit, an empty line between blocks; null where there is no TinyMCE. */
export function readTinymce(element: Element): string | null {
  const view = element.ownerDocument.defaultView;
  // Its frame edits; the page around it holds the editor. Inline it edits the page itself.
  const editor = editorOf(element, view) ?? editorOf(element, view?.parent);
  const root = call(editor, 'getContent', { format: 'tree' });
  return root === undefined ? null : blocksOf(root).join('\n\n');
}

function editorOf(element: Element, view: unknown): unknown {
  const editors = call(property(view, 'tinymce'), 'get');
  return Array.isArray(editors) ? editors.find((each) => call(each, 'getBody') === element) : undefined;
}

function blocksOf(node: unknown): string[] {
  const inner = childrenOf(node).filter(isBlock);
  if (inner.length > 0) return inner.flatMap(blocksOf);
  const text = textOf(node);
  // A block without a text is filled with a protected space.
  return [text === '\u00a0' ? '' : text];
}

function isBlock(node: unknown): boolean {
  return BLOCK.test(String(property(node, 'name')));
}

function textOf(node: unknown): string {
  if (property(node, 'name') === 'br') return '\n';
  const value = property(node, 'value');
  return typeof value === 'string' ? value : childrenOf(node).map(textOf).join('');
}

function childrenOf(node: unknown): readonly unknown[] {
  const children: unknown[] = [];
  for (let child = property(node, 'firstChild'); child; child = property(child, 'next')) children.push(child);
  return children;
}
