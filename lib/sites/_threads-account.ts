import { profileIn } from './_threads-link';
import type { Page } from './index';

/** @returns the handle of the signed-in account: the menu leads to its profile by an icon; null when nobody is signed in. */
export function readThreadsAccount({ document }: Page): string | null {
  for (const link of document.querySelectorAll('a[href*="/@"]:has(svg):not(:has(img))')) {
    const handle =
      link.closest('[data-pressable-container], #barcelona-page-layout') === null ? profileIn(link) : null;
    if (handle !== null) return handle;
  }
  return null;
}
