const CONTAINER = '[data-pressable-container]';
const PATH = /^(?:https?:\/\/(?:www\.)?threads\.(?:com|net))?\/@([\w.]+)\/post\/([\w-]+)\/?(?:[?#]|$)/i;
const PROFILE = /^(?:https?:\/\/(?:www\.)?threads\.(?:com|net))?\/@([\w.]+)\/?(?:[?#]|$)/i;

/** What the address of a post says. */
export interface PostLink {
  readonly element: Element;
  readonly author: string;
  readonly id: string;
}

/**
 * @returns the post's own address: the link around its time; in a list of activity the link around its words, if it is
 * by the person whom the row names, not a post of mine that someone liked.
 */
export function postLinkOf(post: Element): PostLink | null {
  const links = ownParts(post, 'a[href*="/post/"]').flatMap((element) => linkIn(element) ?? []);
  const timed = links.find(({ element }) => element.querySelector('time') !== null);
  if (timed !== undefined || ownTime(post) === null) return timed ?? null;
  const person = ownParts(post, 'a[href*="/@"]')
    .map(profileIn)
    .find((handle) => handle !== null);
  return links.find(({ author }) => author === person) ?? null;
}

/** @returns the post's own time, never that of one it quotes. */
export function ownTime(post: Element): Element | null {
  return ownParts(post, 'time')[0] ?? null;
}

/** @returns all matches that do not stand in a quoted post. */
export function ownParts(post: Element, selector: string): Element[] {
  return Array.from(post.querySelectorAll(selector)).filter((part) => part.closest(CONTAINER) === post);
}

/** @returns the handle whose profile the link leads to. */
export function profileIn(link: Element): string | null {
  return PROFILE.exec(link.getAttribute('href') ?? '')?.[1] ?? null;
}

/** @returns the id of the post that the address leads to. */
export function postIdIn(address: string): string | null {
  return PATH.exec(address)?.[2] ?? null;
}

function linkIn(element: Element): PostLink | null {
  const [, author, id] = PATH.exec(element.getAttribute('href') ?? '') ?? [];
  return author === undefined || id === undefined ? null : { element, author, id };
}
