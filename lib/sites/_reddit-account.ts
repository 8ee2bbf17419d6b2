import { attributeIn } from './_attribute';
import { inAddress } from './_first-group';
import type { Page } from './index';

/**
 * @returns the handle of the signed-in account. Links to profiles elsewhere are authors'; the one in the header is
 * the account's (two public reports of July 2026, from signed-in pages).
 */
export function readRedditAccount({ document }: Page): string | null {
  if (attributeIn(document, 'shreddit-app', 'user-logged-in') !== 'true') return null;
  const named = attributeIn(document, 'after-login-toast-dispatcher[username]', 'username');
  if (named) return named;
  const link = document.querySelector(
    'reddit-header-large a[href^="/user/"], header a[href^="/user/"], #user-drawer-content a[href^="/user/"]',
  );
  return inAddress(/^\/user\/([\w-]+)/, link);
}
