import { attributeIn } from './_attribute';
import { timeIn } from './_reddit-parts';
import { redditPost } from './_reddit-post';
import type { ReadPost } from './index';

export const PROFILE_COMMENT = 'shreddit-profile-comment';

/** @returns a comment in the list of a person's comments, which does not say what it answers. */
export function readProfileComment(comment: Element): ReadPost | null {
  const link = comment.querySelector('[id^="poster-info-"] a[href^="/user/"]');
  return redditPost({
    fullname: comment.getAttribute('comment-id'),
    href: comment.getAttribute('href'),
    author: attributeIn(comment, '[author-name]', 'author-name') ?? link?.textContent,
    texts: [comment.querySelector('[id$="-rtjson-content"], .md')],
    ...timeIn(comment),
  });
}
