import { call, property } from './unknown-object';

/** @returns the text of CodeMirror 6's document; null where there is no CodeMirror 6. */
export function readCodemirror(element: Element): string | null {
  // Version 6.39 renamed what it hangs on its elements.
  const root =
    property(property(element, 'cmTile'), 'root') ?? property(property(element, 'cmView'), 'rootView');
  const text = call(property(property(property(root, 'view'), 'state'), 'doc'), 'toString');
  return typeof text === 'string' ? text : null;
}
