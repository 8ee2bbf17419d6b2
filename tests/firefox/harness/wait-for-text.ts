import { waitUntil } from '../../e2e/harness/wait-until';
import type { Place } from './place';

/** Waits until the document shows words like these. @returns the words that matched */
export async function waitForText(place: Place, pattern: RegExp, selector = 'body'): Promise<string> {
  const find = () =>
    place.run(
      (within, source) => {
        const shown = [...document.querySelectorAll<HTMLElement>(within)].map(({ innerText }) => innerText);
        return new RegExp(source).exec(shown.join('\n').replace(/[ \t\u00a0]+/g, ' '))?.[0] ?? null;
      },
      selector,
      pattern.source,
    );
  return waitUntil(`the words ${pattern.source} in ${selector}`, find).catch(async (cause: unknown) => {
    const shown = await place.run(() => document.body.innerText);
    throw new Error(`Instead of ${pattern.source} the document says:\n${shown}`, { cause });
  });
}
