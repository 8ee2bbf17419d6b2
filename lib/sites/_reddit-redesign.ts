import { assemblePost } from './_posts';
import { REDDIT, redditAuthor, redditPlace } from './_reddit-place';
import type { ReadPost } from './index';

/** Posts and comments of the face between the two, 2018 to 2024: saved pages still have it. */
export const REDESIGNED = '.Post[class*=" t3_"]:not(.promotedlink), .Comment[class*=" t1_"]';

const TEXT = '[data-testid="comment"], [data-test-id="comment"], [data-click-id="text"], .RichTextJSON-root';
const WHEN = '[id*="--Created--"], [data-click-id="timestamp"], [data-testid$="_timestamp"]';
const LINK =
  'a[id*="--Created--"], a[data-click-id="timestamp"], a[data-testid$="_timestamp"], a[data-click-id="comments"]';

/** @returns what the element shows; its page says when in words alone, and before its scripts ran not by whom. */
export function readRedesigned(element: Element): ReadPost | null {
  const fullname = /(?:^|\s)(t[13]_\w+)/.exec(element.className)?.[1];
  const place = redditPlace(fullname, element.querySelector(LINK)?.getAttribute('href'));
  const title = element.matches('.Post') ? element.querySelector('h1, h3') : null;
  const body = element.querySelector(TEXT);
  if (place === null || (title === null && body === null)) return null;
  return assemblePost({
    site: REDDIT,
    ...place,
    author: redditAuthor(authorOf(element, body)),
    textRoots: [title, body].filter((root) => root !== null),
    postedAtText: element.querySelector(WHEN)?.textContent ?? null,
    kind: place.id.startsWith('t1_') ? 'reply' : 'post',
  });
}

/** The first link to a person that has words, unless the text itself mentions one. */
function authorOf(element: Element, body: Element | null): string | null {
  for (const link of element.querySelectorAll('a[href*="/user/"]')) {
    if (body?.contains(link)) return null;
    if (link.textContent?.trim()) return link.textContent;
  }
  const header = element.querySelector('[data-testid="post-comment-header"]')?.textContent;
  return /\[deleted\]/.exec(header ?? '')?.[0] ?? null;
}
