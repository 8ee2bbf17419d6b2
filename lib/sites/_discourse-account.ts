import { attributeIn } from './_attribute';
import { handleIn } from './_discourse-author';
import { firstGroup } from './_first-group';
import type { Page } from './index';

/** The forum's data for the app: JSON within JSON. */
const CURRENT = /"currentUser":"\{\\"id\\":\d+,\\"username\\":\\"([^"\\]+)/;

/** @returns the user name of the signed-in account, as the forum's data, the header or one's own post tells it. */
export function readDiscourseAccount({ document }: Page): string | null {
  const data = document.getElementById('data-preloaded');
  const declared = firstGroup(CURRENT, data?.getAttribute('data-preloaded') ?? data?.textContent);
  if (declared !== null) return declared;
  const header = document.querySelector('#current-user, .d-header .current-user');
  return (
    handleIn(attributeIn(header, 'a[href*="/u/"], a[href*="/users/"]', 'href')) ??
    attributeIn(document, '.topic-post.current-user-post .names [data-user-card]', 'data-user-card') ??
    // An uploaded picture's address names its user.
    firstGroup(/\/user_avatar\/[^/]+\/([^/]+)\//, attributeIn(header, 'img.avatar', 'src'))
  );
}
