import { call, property, propertyByPrefix } from './unknown-object';

const FIBER = ['__reactFiber$', '__reactInternalInstance$'];
/** The editor component stands a few levels above its editable element. */
const MOST_LEVELS = 50;

/** @returns the text of the Draft.js EditorState, a line per block; null where there is no Draft.js. */
export function readDraftJs(element: Element): string | null {
  let fiber = propertyByPrefix(element, FIBER);
  for (let level = 0; level < MOST_LEVELS && fiber; level += 1) {
    // The instance's own properties are always those of the last render; a fiber's may be older.
    const state = property(property(property(fiber, 'stateNode'), 'props'), 'editorState');
    const text = call(call(state, 'getCurrentContent'), 'getPlainText', '\n');
    if (typeof text === 'string') return text;
    fiber = property(fiber, 'return');
  }
  return null;
}
