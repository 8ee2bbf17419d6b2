import type { Parts } from './_generic-parts';
import { leadsToProfile } from './_generic-profile';
import { canonicalLink } from './_links';
import type { Page } from './index';

/** Parts of an id that tell one post from another: with a digit, and of some length. */
const TOKEN = /(?=[a-z]*\d)[a-z\d]{3,}/gi;
/** Not those that name its author, its thread or what it answers. */
const NAMING_ATTRIBUTE =
  /^(?:id|name|data-(?!.*(?:parent|reply|user|uid|author|thread|topic|index)).*(?:id|key|name))$/;
/** Addresses that do something, or lead to what somebody else wrote. */
const ACTION =
  /[?&](?:action|mode|how)=|search|author_id|report|quote|reply|vote|log_?in|sign_?in|edit|revision|history/i;

/** @returns the address of the post among its own links; null where none is told apart from others. */
export function addressIn(
  parts: Parts,
  time: Element | null,
  name: Element | null,
  text: readonly Element[],
  page: Page,
): string | null {
  const tokens = tokensOf(parts).filter((token) => !page.url.href.includes(token));
  const own = page.url.href.split('#')[0];
  let best: string | null = null;
  let bestScore = 2;
  for (const link of parts.links) {
    const href = link.getAttribute('href') ?? '';
    if (link === name || href.length < 2 || text.some((root) => root.contains(link))) continue;
    if (href === name?.getAttribute('href') || leadsToProfile(href)) continue;
    let score = 0;
    if (time !== null && (link.contains(time) || time.contains(link))) score += 4;
    if (tokens.some((token) => hasToken(href, token))) score += 3;
    if (link.matches('[rel~="bookmark"],.u-url')) score += 2;
    if (ACTION.test(href)) score -= 2;
    // Reading an address costs most of all this.
    if (score + 1 <= bestScore) continue;
    const address = canonicalLink(href, page);
    if (address === null || new URL(address).hostname !== page.url.hostname || address === own) continue;
    if (address.split('#')[0] === own) score += 1;
    if (score > bestScore) [best, bestScore] = [address, score];
  }
  return best;
}

/** What the post, and what stands directly around or before its text, is called by in ids and data. */
function tokensOf({ post, elements }: Parts): string[] {
  const named = [post.parentElement, post, ...elements.slice(0, 40)].filter((element) => element !== null);
  return named.flatMap((element) =>
    element.getAttributeNames().flatMap((name) => {
      const value = NAMING_ATTRIBUTE.test(name) ? (element.getAttribute(name) ?? '') : '';
      return value.length < 60 ? (value.match(TOKEN) ?? []) : [];
    }),
  );
}

function hasToken(href: string, token: string): boolean {
  const at = href.indexOf(token);
  if (at < 0) return false;
  return !/[a-z\d]/i.test(href[at - 1] ?? '') && !/[a-z\d]/i.test(href[at + token.length] ?? '');
}
