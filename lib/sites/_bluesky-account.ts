import type { Page } from './index';

const PROFILE = /^(?:https?:\/\/bsky\.app)?\/profile\/([^/?#]+)\/?$/i;

/** @returns the handle of the signed-in account: the menu leads to its profile; null when nobody is signed in. */
export function readBlueskyAccount({ document }: Page): string | null {
  const links = document.querySelectorAll(
    '[data-testid="bottomBarProfileBtn"], nav a[href*="/profile/"], [role="navigation"] a[href*="/profile/"]',
  );
  for (const link of links) {
    const handle = PROFILE.exec(link.getAttribute('href') ?? '')?.[1];
    if (handle !== undefined) return handle;
  }
  return null;
}
