import { fromFibers } from './react-fibers';
import { property } from './unknown-object';

/** @returns the text of Slate's value, a line per block; null where there is no Slate. */
export function readSlate(element: Element): string | null {
  const blocks = blocksOf(element);
  return blocks === null ? null : blocks.flatMap(linesOf).join('\n');
}

/**
 * Slate's own clipboard format: one line as a text, several as blocks like the last one. A plain line it would
 * take for more typing, and one undo would take back the draft with it.
 * @returns base64; null where there is no Slate
 */
export function slateFragment(element: Element, text: string): string | null {
  const blocks = blocksOf(element);
  if (blocks === null) return null;
  const lines = text.split('\n').map((line) => ({ text: line }));
  const like = lastTextblock(blocks);
  const fragment = lines.length === 1 ? lines : lines.map((line) => ({ ...like, children: [line] }));
  return btoa(encodeURIComponent(JSON.stringify(fragment)));
}

function blocksOf(element: Element): readonly unknown[] | null {
  if (!element.hasAttribute('data-slate-editor')) return null;
  const blocks = fromFibers(element, (fiber) => {
    const properties = property(fiber, 'memoizedProps');
    // The component calls it `editor`, the context that it provides `value`.
    return blocksIn(property(properties, 'editor')) ?? blocksIn(property(properties, 'value'));
  });
  return Array.isArray(blocks) ? blocks : null;
}

function blocksIn(editor: unknown): readonly unknown[] | undefined {
  return typeof property(editor, 'apply') === 'function' ? childrenOf(editor) : undefined;
}

function childrenOf(node: unknown): readonly unknown[] | undefined {
  const children = property(node, 'children');
  return Array.isArray(children) ? children : undefined;
}

function isTextblock(node: unknown): boolean {
  return typeof property(childrenOf(node)?.[0], 'text') === 'string';
}

function linesOf(node: unknown): string[] {
  return isTextblock(node) ? [inlineText(node)] : (childrenOf(node) ?? []).flatMap(linesOf);
}

function inlineText(node: unknown): string {
  const text = property(node, 'text');
  return typeof text === 'string' ? text : (childrenOf(node) ?? []).map(inlineText).join('');
}

function lastTextblock(blocks: readonly unknown[]): object {
  const last = blocks.at(-1);
  if (isTextblock(last)) return typeof last === 'object' && last !== null ? last : {};
  const inside = childrenOf(last);
  return inside === undefined ? {} : lastTextblock(inside);
}
