import { inAddress } from './_first-group';
import { follows } from './_order';

const TIME = 'a[href] time[datetime]';
const COMMENT_TIME = 'a[href*="/c/"] time[datetime]';
const POST_TIME = 'a:not([href*="/c/"]) time[datetime]';
const PROFILE = /^(?:https:\/\/www\.instagram\.com)?\/([\w.]+)\/?(?:[?#]|$)/;
const MARKS = /^[•·\s]*$/;

/** A post or a comment, found by the time in it, which is a link to it. */
interface InstagramRow {
  readonly element: Element;
  readonly time: Element;
  readonly handle: string;
  /** Pictures may have no words. */
  readonly text: Element | null;
}

/** @returns the elements of all posts and comments below the root; a post's may hold those of its comments */
export function instagramRows(root: Document | Element): Element[] {
  const rows = Array.from(root.querySelectorAll(TIME)).flatMap((time) => rowAround(time)?.element ?? []);
  return [...new Set(rows)].sort((a, b) => (follows(a, b) ? 1 : -1));
}

/** @returns the element of the comment that the element lies in, else of the post */
export function instagramRowOf(inner: Element | null): Element | null {
  const article = inner?.closest('article') ?? null;
  const times = article === null ? TIME : COMMENT_TIME;
  for (let up = inner; up !== null && up !== article; up = up.parentElement) {
    const time = up.querySelector(times);
    const row = time && rowAround(time);
    if (row?.element.contains(inner)) return row.element;
  }
  return article && (readRow(article)?.element ?? null);
}

/** @returns what the element of a row says */
export function readRow(element: Element): InstagramRow | null {
  const time = element.querySelector(element.matches('article') ? POST_TIME : TIME);
  const row = time && rowAround(time);
  return row?.element === element ? row : null;
}

function rowAround(time: Element): InstagramRow | null {
  const isPost = time.matches(POST_TIME);
  const article = isPost ? time.closest('article') : null;
  if (article !== null) return postIn(article, time);
  let row: InstagramRow | null = null;
  for (let up = time.parentElement; up !== null && row?.text == null; up = up.parentElement) {
    if (up.querySelectorAll(TIME).length > 1) break;
    const [name] = namesIn(up);
    const handle = inAddress(PROFILE, name);
    const text = name ? wordsAfter(name, up) : null;
    // Farther out stand other people's names; the picture beside a name leads to the same person.
    if (row !== null && handle !== row.handle) break;
    if (!isPicturedIn(up, handle)) break;
    if (handle !== null) row = { element: up, time, handle, text };
  }
  // On a post's own page a second time stands below it, near the names of those who like it.
  return isPost && (row?.text == null || !follows(row.text, time)) ? null : row;
}

/** Its author's name stands above the picture, and again before the words. */
function postIn(article: Element, time: Element): InstagramRow | null {
  const [name, ...others] = namesIn(article);
  const handle = inAddress(PROFILE, name);
  // The picture beside a name leads to the same person; else it is the name of someone who liked the post.
  if (handle === null || !isPicturedIn(article, handle)) return null;
  const comment = article.querySelector(COMMENT_TIME);
  const again = others.find((link) => inAddress(PROFILE, link) === handle);
  const text = again ? wordsAfter(again, article) : null;
  // The author's own comment has the name again, too.
  const isOfComment = text !== null && comment !== null && rowAround(comment)?.element.contains(text);
  return { element: article, time, handle, text: isOfComment ? null : text };
}

/** Where pictures lead to people, one of them leads to who is named beside it. */
function isPicturedIn(element: Element, handle: string | null): boolean {
  const links = Array.from(element.querySelectorAll('a[href]:has(img)'), (link) => inAddress(PROFILE, link));
  const people = links.filter((person) => person !== null);
  return people.length === 0 || people.includes(handle ?? '');
}

/** Not the people tagged in a picture, nor those whom words mention. */
function namesIn(element: Element): Element[] {
  return Array.from(element.querySelectorAll('a[href]:not([tabindex="-1"])')).filter(
    (link) =>
      inAddress(PROFILE, link) !== null &&
      !/^\s*(?:@|$)/.test(link.textContent) &&
      link.closest('[role="button"]') === null,
  );
}

function wordsAfter(name: Element, within: Element): Element | null {
  const words = Array.from(within.querySelectorAll('span[dir="auto"], h1')).find(
    (each) =>
      follows(each, name) &&
      !each.closest('a, button, [role="button"]') &&
      each.querySelector('time') === null &&
      !MARKS.test(each.textContent),
  );
  // "… more" stands beside the words themselves.
  return words?.querySelector('div > span[dir="auto"]') ?? words ?? null;
}
