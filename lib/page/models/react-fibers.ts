import { property, propertyByPrefix } from './unknown-object';

const FIBER = ['__reactFiber$', '__reactInternalInstance$'];
/** The editor component stands a few levels above its editable element. */
const MOST_LEVELS = 50;

/** Asks React's components from the element upwards. @returns the first answer; undefined where none has one */
export function fromFibers(element: Element, ask: (fiber: unknown) => unknown): unknown {
  let fiber = propertyByPrefix(element, FIBER);
  for (let level = 0; level < MOST_LEVELS && fiber; level += 1) {
    const answer = ask(fiber);
    if (answer !== undefined) return answer;
    fiber = property(fiber, 'return');
  }
  return undefined;
}
