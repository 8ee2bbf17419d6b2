import { assemblePost } from './_posts';
import { NOT_IN_TEXT, timeIn } from './_reddit-parts';
import { REDDIT, redditAuthor, redditPlace } from './_reddit-place';
import { readInstant } from './_times';
import type { ReadPost } from './index';

export const PROFILE_COMMENT = 'shreddit-profile-comment';

/** @returns a comment in the list of a person's comments, which does not say what it answers. */
export function readProfileComment(comment: Element): ReadPost | null {
  const place = redditPlace(comment.getAttribute('comment-id'), comment.getAttribute('href'));
  const body = comment.querySelector('[id$="-rtjson-content"], .md');
  if (place === null || body === null) return null;
  const menu = comment.querySelector('[author-name]')?.getAttribute('author-name');
  const link = comment.querySelector('[id^="poster-info-"] a[href^="/user/"]')?.textContent;
  const { instant, words } = timeIn(comment);
  return assemblePost({
    site: REDDIT,
    ...place,
    author: redditAuthor(menu ?? link),
    textRoots: [body],
    skipText: NOT_IN_TEXT,
    postedAt: readInstant(instant),
    postedAtText: words,
    kind: 'reply',
  });
}
