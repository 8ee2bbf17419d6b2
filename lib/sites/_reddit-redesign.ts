import { attributeIn } from './_attribute';
import { firstGroup } from './_first-group';
import { redditPost } from './_reddit-post';
import type { ReadPost } from './index';

/** Posts and comments of the face between the two, 2018 to 2024: saved pages still have it. */
export const REDESIGNED = '.Post[class*=" t3_"]:not(.promotedlink), .Comment[class*=" t1_"]';

const TEXT = '[data-testid="comment"], [data-test-id="comment"], [data-click-id="text"], .RichTextJSON-root';
const WHEN = '[id*="--Created--"], [data-click-id="timestamp"], [data-testid$="_timestamp"]';
const LINK =
  'a[id*="--Created--"], a[data-click-id="timestamp"], a[data-testid$="_timestamp"], a[data-click-id="comments"]';

/** @returns what the element shows; its page says when in words alone, and before its scripts ran not by whom. */
export function readRedesigned(element: Element): ReadPost | null {
  const title = element.matches('.Post') ? element.querySelector('h1, h3') : null;
  const body = element.querySelector(TEXT);
  return redditPost({
    fullname: firstGroup(/(?:^|\s)(t[13]_\w+)/, element.className),
    href: attributeIn(element, LINK, 'href'),
    author: authorOf(element, body),
    texts: [title, body],
    words: element.querySelector(WHEN)?.textContent,
  });
}

/** The first link to a person that has words, unless the text itself mentions one. */
function authorOf(element: Element, body: Element | null): string | null {
  for (const link of element.querySelectorAll('a[href*="/user/"]')) {
    if (body?.contains(link)) return null;
    if (link.textContent?.trim()) return link.textContent;
  }
  const header = element.querySelector('[data-testid="post-comment-header"]')?.textContent;
  return firstGroup(/(\[deleted\])/, header);
}
