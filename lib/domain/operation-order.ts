import type { OperationHeader } from './operation';

type Place = Pick<OperationHeader, 'at' | 'counter' | 'dev'>;

/** The one order of the operations of all devices: what came later wins. For `toSorted`. */
export function compareOperations(a: Place, b: Place): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.counter !== b.counter) return a.counter - b.counter;
  if (a.dev === b.dev) return 0;
  return a.dev < b.dev ? -1 : 1;
}
