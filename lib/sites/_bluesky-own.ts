/** A quoted post stands in a link box of its own, without buttons. */
const BOX = '[role="link"]:not(a)';
const REPLY = '[data-testid="replyBtn"]';

/** @returns the first match that belongs to the post itself, not to one that it quotes. */
export function ownPart(post: Element, selector: string): Element | null {
  for (const part of post.querySelectorAll(selector)) if (isOwn(part, post)) return part;
  return null;
}

/** @returns whether the part stands in the post itself. */
export function isOwn(part: Element, post: Element): boolean {
  const box = part.closest(BOX);
  return box === null || box.contains(post) || box.querySelector(REPLY) !== null;
}
