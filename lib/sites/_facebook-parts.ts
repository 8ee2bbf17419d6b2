import { firstGroup } from './_first-group';
import { follows } from './_order';
import { partsOutside } from './_own-parts';

/** Comments and replies; their label begins with words of the page's language. */
export const COMMENT = '[role="article"][aria-label]:not([aria-label=""])';
export const MESSAGE = '[data-ad-rendering-role="story_message"], [data-ad-preview="message"]';
/** What is around one post in a feed; since 2026 the elements of a feed may have no mark of their own. */
const UNIT = '[aria-posinset], [role="feed"] > *, [role="article"]';
const PAGE = '[role="dialog"], [role="main"]';
const HEAD = '[data-ad-rendering-role="profile_name"], h2, h3, h4, h5';
const PROFILE =
  /^(?:https:\/\/\w+\.facebook\.com)?\/(?:profile\.php\?id=|groups\/[^/]+\/user\/|people\/[^/]+\/|(?!(?:photo|watch|permalink|story|profile)\b))([\w.-]+)\/?(?:[?&#]|$)/;
/** The last step of a path, or a parameter. */
const POST =
  /(?:\/(?:posts|permalink|videos|reel)\/(?:[^/?#]+\/)*?|[?&](?:story_fbid|multi_permalinks|fbid)=)([\w-]+)\/?(?:[?&#]|$)/;

export const { ownPart, ownParts } = partsOutside(COMMENT);

/** @returns the element of the post that the message belongs to; null where it is that of a shared one */
export function postAround(message: Element): Element | null {
  const unit = message.closest(`${UNIT}, ${PAGE}`);
  if (unit === null || unit.querySelector(MESSAGE) !== message || isShared(message, unit)) return null;
  if (!unit.matches(PAGE)) return unit;
  let up = message.parentElement;
  while (up !== null && up !== unit && up.querySelector(HEAD) === null) up = up.parentElement;
  return up;
}

/** Words below a second head are those of the post that was shared. */
function isShared(message: Element, unit: Element): boolean {
  const [head, ...others] = ownParts(unit, HEAD).filter((each) => follows(message, each));
  return others.some((each) => !head?.contains(each) && namesIn(each).length > 0);
}

/** @returns the link with the author's name: of a post in its head, of a comment the one that its label has */
export function nameIn(element: Element, message: Element | null): Element | undefined {
  const head = message && ownPart(element, HEAD);
  const label = element.getAttribute('aria-label') ?? '';
  return namesIn(element).find((link) =>
    message === null
      ? label.includes(link.textContent.trim())
      : head !== null && follows(link, head) && follows(message, link),
  );
}

function namesIn(element: Element): Element[] {
  return ownParts(element, 'a[href]').filter(
    (link) => handleOf(link) !== null && link.textContent.trim() !== '',
  );
}

/** @returns the name in a profile's address, or its number */
export function handleOf(link: Element | undefined): string | null {
  return firstGroup(PROFILE, link?.getAttribute('href'));
}

/** @returns the id of the post that the address leads to, or to a comment of which */
export function postIn(address: string | null | undefined): string | null {
  return firstGroup(POST, address);
}

/** @returns the id of a comment; newer addresses have it within "comment:POST_ID" in Base64 */
export function commentId(value: string | null): string | null {
  if (value === null || /^\d+$/.test(value)) return value;
  return /^[\w+/]+=*$/.test(value) && value.length % 4 === 0 ? firstGroup(/_(\d+)$/, atob(value)) : null;
}

/** @returns the words of a comment: its paragraphs, without the name */
export function wordsOf(comment: Element, name: Element): Element[] {
  const words = ownParts(comment, 'div[dir="auto"], span[dir="auto"][lang]').filter(
    (each) =>
      !each.contains(name) &&
      !each.closest('a, [role="button"]') &&
      !['', name.textContent.trim()].includes(each.textContent.trim()),
  );
  return words.filter((each) => !words.some((other) => other !== each && other.contains(each)));
}
