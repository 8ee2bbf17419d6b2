import { CONTAINER, profileIn } from './_threads-link';
import type { Page } from './index';

/** @returns the handle of the signed-in account: the menu leads to its profile by an icon; null when nobody is signed in. */
export function readThreadsAccount({ document }: Page): string | null {
  for (const link of document.querySelectorAll('a[href*="/@"]:has(svg):not(:has(img))')) {
    const handle = profileIn(link);
    if (handle !== null && link.closest(`${CONTAINER}, #barcelona-page-layout`) === null) return handle;
  }
  return null;
}
