import type { Response } from '../domain/response';
import { stemsOfResponse } from '../domain/response-stems';

const known = new WeakMap<readonly Response[], (stem: number) => number>();

/**
 * How telling words are among these responses: 1 for one that none or a single response has, 0 for one in all. Kept as
 * long as the list itself, which is replaced when a response changes.
 */
export function rarityIn(responses: readonly Response[]): (stem: number) => number {
  const made = known.get(responses) ?? measure(responses);
  known.set(responses, made);
  return made;
}

function measure(responses: readonly Response[]): (stem: number) => number {
  const counts = new Map<number, number>();
  for (const response of responses) {
    for (const stem of stemsOfResponse(response).keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const most = Math.log(responses.length + 1);
  return (stem) => {
    const count = counts.get(stem) ?? 0;
    return count <= 1 ? 1 : Math.log((responses.length + 1) / count) / most;
  };
}
