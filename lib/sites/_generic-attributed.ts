import { idOfLink } from './_generic-id';
import { readLanguage } from './_generic-language';
import { ownPart, ownParts } from './_generic-own';
import { postAround } from './_generic-place';
import { handleInPath } from './_generic-profile';
import { hasWords } from './_generic-words';
import { canonicalLink } from './_links';
import { assemblePost, postKey } from './_posts';
import { readInstant } from './_times';
import type { Page, ReadPost } from './index';

const WHEN = /time|date|created/;
const TEXT = '[slot*="text"],[slot*="body"],[slot*="comment"]:not([author])';

/** @returns the post of an element that names its author and address in attributes of its own; null where it says no more. */
export function readAttributed(element: Element, site: string, page: Page): ReadPost | null {
  const name = element.getAttribute('author');
  const permalink = canonicalLink(element.getAttribute('permalink'), page);
  const instants = element
    .getAttributeNames()
    .flatMap((each) => (WHEN.test(each) ? (readInstant(element.getAttribute(each)) ?? []) : []));
  const bodies = ownParts(element, TEXT).filter(hasWords);
  const heading = ownPart(element, 'h1,h2,h3,[slot*="title"]');
  const textRoots = bodies.length > 0 ? bodies.slice(0, 1) : heading === null ? [] : [heading];
  const [postedAt] = instants;
  if (!name || permalink === null || postedAt === undefined || textRoots.length === 0) return null;
  const profile = ownParts(element, 'a[href]').find(
    (link) => handleInPath(link.getAttribute('href')) === name,
  );
  const around = postAround(element)?.getAttribute('permalink');
  const parent = canonicalLink(around, page);
  const id = idOfLink(permalink);
  return assemblePost({
    ...{ site, id, textRoots, permalink, postedAt },
    author: { name, handle: name, profileUrl: canonicalLink(profile?.getAttribute('href'), page) },
    kind: parent === null ? 'post' : 'reply',
    parentKey: parent === null ? null : postKey(site, idOfLink(parent)),
    threadKey: postKey(site, id),
    language: readLanguage(textRoots[0]),
  });
}
