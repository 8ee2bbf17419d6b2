import { call, property } from './unknown-object';

/** @returns the text of CKEditor 5's model as it copies it itself, an empty line between blocks; null without one. */
export function readCkeditor(element: Element): string | null {
  const document = property(property(property(element, 'ckeditorInstance'), 'model'), 'document');
  const blocks = childrenOf(call(document, 'getRoot'));
  return blocks === null ? null : blocks.map(textOf).join('\n\n');
}

function textOf(node: unknown): string {
  if (property(node, 'name') === 'softBreak') return '\n';
  const data = property(node, 'data');
  return typeof data === 'string' ? data : (childrenOf(node) ?? []).map(textOf).join('');
}

function childrenOf(node: unknown): readonly unknown[] | null {
  const children = call(node, 'getChildren');
  return typeof property(children, 'next') === 'function' ? Array.from(iterated(children)) : null;
}

/** What a foreign iterator gives, one after the other. */
function* iterated(iterator: unknown): Generator<unknown> {
  for (let step = call(iterator, 'next'); property(step, 'done') === false; step = call(iterator, 'next')) {
    yield property(step, 'value');
  }
}
