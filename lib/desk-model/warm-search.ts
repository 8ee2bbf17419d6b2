import type { ReadonlySignal } from '@preact/signals';
import type { Response } from '../domain/response';
import { searchableText } from './library-search';
import { type Loadable, readyValue } from './loadable';

/** So many texts are folded in one go: far below a frame. */
const AT_ONCE = 500;

/** Makes a library ready to be searched while nobody types yet, a little at a time. */
export function warmSearch(
  responses: ReadonlySignal<Loadable<readonly Response[]>>,
  ended: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = (list: readonly Response[], from: number) => {
    for (const response of list.slice(from, from + AT_ONCE)) searchableText(response);
    if (from + AT_ONCE < list.length) timer = setTimeout(goOn, 0, list, from + AT_ONCE);
  };
  const stop = responses.subscribe((now) => {
    clearTimeout(timer);
    const list = readyValue(now);
    if (list) timer = setTimeout(goOn, 0, list, 0);
  });
  ended.addEventListener(
    'abort',
    () => {
      stop();
      clearTimeout(timer);
    },
    { once: true },
  );
}
