import { fromFibers } from './react-fibers';
import { call, property } from './unknown-object';

/** @returns the text of the Draft.js EditorState, a line per block; null where there is no Draft.js. */
export function readDraftJs(element: Element): string | null {
  const text = fromFibers(element, textOf);
  return typeof text === 'string' ? text : null;
}

function textOf(fiber: unknown): string | undefined {
  // The instance's own properties are always those of the last render; a fiber's may be older.
  const state = property(property(property(fiber, 'stateNode'), 'props'), 'editorState');
  const text = call(call(state, 'getCurrentContent'), 'getPlainText', '\n');
  return typeof text === 'string' ? text : undefined;
}
