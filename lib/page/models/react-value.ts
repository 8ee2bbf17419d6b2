import { property, propertyByPrefix } from './unknown-object';

const PROPS = ['__reactProps$', '__reactEventHandlers$'];

/** @returns the value React last rendered into a controlled textarea; null where React does not control it. */
export function readReactValue(element: Element): string | null {
  if (element.tagName !== 'TEXTAREA') return null;
  const value = property(propertyByPrefix(element, PROPS), 'value');
  return typeof value === 'string' ? value : null;
}
