import { call, property } from './unknown-object';

/** As its own schemas and TipTap's call it. */
const LINE_BREAK = /^hard_?break$/i;

/**
 * @returns the text of the ProseMirror document, a line per block, empty ones too; null where there is no
 * ProseMirror. Its own `textBetween` leaves out empty lines in versions before 2023.
 */
export function readProseMirror(element: Element): string | null {
  const document = property(property(element, 'pmViewDesc'), 'node');
  return childrenOf(document) === null ? null : linesOf(document).join('\n');
}

function linesOf(node: unknown): string[] {
  if (property(node, 'isTextblock') === true) return [inlineText(node)];
  return (childrenOf(node) ?? []).flatMap(linesOf);
}

function inlineText(node: unknown): string {
  const text = property(node, 'text');
  if (typeof text === 'string') return text;
  const type = property(node, 'type');
  if (LINE_BREAK.test(String(property(type, 'name')))) return '\n';
  const shown = call(property(type, 'spec'), 'leafText', node);
  if (typeof shown === 'string') return shown;
  return (childrenOf(node) ?? []).map(inlineText).join('');
}

function childrenOf(node: unknown): readonly unknown[] | null {
  const children = property(property(node, 'content'), 'content');
  return Array.isArray(children) ? children : null;
}
