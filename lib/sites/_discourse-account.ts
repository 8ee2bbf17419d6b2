import { handleIn } from './_discourse-author';
import type { Page } from './index';

/** The forum's data for the app: JSON within JSON. */
const CURRENT = /"currentUser":"\{\\"id\\":\d+,\\"username\\":\\"([^"\\]+)/;

/** @returns the user name of the signed-in account, as the forum's data, the header or one's own post tells it. */
export function readDiscourseAccount({ document }: Page): string | null {
  const data = document.getElementById('data-preloaded');
  const declared = CURRENT.exec(data?.getAttribute('data-preloaded') ?? data?.textContent ?? '')?.[1];
  if (declared !== undefined) return declared;
  const header = document.querySelector('#current-user, .d-header .current-user');
  const linked = handleIn(header?.querySelector('a[href*="/u/"], a[href*="/users/"]')?.getAttribute('href'));
  if (linked !== null) return linked;
  const own = document.querySelector('.topic-post.current-user-post .names [data-user-card]');
  if (own !== null) return own.getAttribute('data-user-card');
  // An uploaded picture's address names its user.
  const picture = header?.querySelector('img.avatar')?.getAttribute('src') ?? '';
  return /\/user_avatar\/[^/]+\/([^/]+)\//.exec(picture)?.[1] ?? null;
}
