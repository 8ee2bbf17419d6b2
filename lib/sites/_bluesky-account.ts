import { inAddress } from './_first-group';
import type { Page } from './index';

const PROFILE = /^(?:https?:\/\/bsky\.app)?\/profile\/([^/?#]+)\/?$/i;
const LINKS =
  '[data-testid="bottomBarProfileBtn"], nav a[href*="/profile/"], [role="navigation"] a[href*="/profile/"]';

/** @returns the handle of the signed-in account: the menu leads to its profile; null when nobody is signed in. */
export function readBlueskyAccount({ document }: Page): string | null {
  for (const link of document.querySelectorAll(LINKS)) {
    const handle = inAddress(PROFILE, link);
    if (handle !== null) return handle;
  }
  return null;
}
