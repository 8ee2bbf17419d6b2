import { call, property } from './unknown-object';

/** @returns the text of the ProseMirror document, a line per block; null where there is no ProseMirror. */
export function readProseMirror(element: Element): string | null {
  const document = property(property(element, 'pmViewDesc'), 'node');
  const size = property(property(document, 'content'), 'size');
  const text = call(document, 'textBetween', 0, size, '\n', '\n');
  return typeof text === 'string' ? text : null;
}
