export const COMMENT = 'shreddit-comment';

const REMOVED = /^\W*(?:deleted|removed|comment (?:deleted|removed) by \w+)\W*$/i;
const TEXT = '[property="schema:articleBody"], [id$="-rtjson-content"], .md';

/** @returns the element in that slot of the post or comment, never of a comment nested in it. */
export function ownSlot(element: Element, slot: string): Element | null {
  for (const child of element.children) if (child.getAttribute('slot') === slot) return child;
  return null;
}

/** @returns title and text of a post; the text is mounted late, and a crosspost's original is no part of it. */
export function postTexts(post: Element): readonly (Element | null | undefined)[] {
  const link = ownSlot(post, 'full-post-link');
  const title =
    ownSlot(post, 'title') ??
    post.querySelector('[id^="post-title-"]') ??
    link?.querySelector('faceplate-screen-reader-content') ??
    link;
  const slot = ownSlot(post, 'text-body');
  const body = slot?.querySelector(TEXT) ?? slot;
  return [title, body];
}

/** @returns the words of a comment; null while they are not mounted. */
export function commentBody(comment: Element): Element | null {
  const slot = ownSlot(comment, 'comment');
  if (slot !== null) return slot;
  const found = comment.querySelector('[id$="-rtjson-content"]');
  return found?.closest(COMMENT) === comment ? found : null;
}

/** A comment that was deleted or removed keeps its place for the sake of its answers. */
export function isRemoved(comment: Element): boolean {
  const mark = comment.getAttribute('is-comment-deleted');
  if (comment.hasAttribute('deleted') || (mark !== null && mark !== 'false')) return true;
  if (comment.getAttribute('author') !== '[deleted]') return false;
  const words = commentBody(comment)?.textContent ?? '';
  return words.trim() === '' || REMOVED.test(words.trim());
}

/** @returns the time that is shown in this part, and its instant as the page writes it. */
export function timeIn(part: Element | null): { instant: string | null; words: string | null } {
  const time = part?.querySelector('time[datetime]');
  const ago = part?.querySelector('faceplate-timeago[ts]');
  return {
    instant: ago?.getAttribute('ts') ?? time?.getAttribute('datetime') ?? null,
    words: time?.textContent ?? ago?.textContent ?? null,
  };
}
