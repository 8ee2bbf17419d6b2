import { readLanguage } from './_generic-language';
import { hasWords, wordsOf } from './_generic-words';
import { assemblePost, postKey } from './_posts';
import { temporaryId } from './_temporary-id';
import type { ReadPost } from './index';

/** Longest name of a person that is looked for. */
const MAX_NAME = 60;
/** So few alike may be anything. */
const FEWEST = 3;
/** Plain words that sites call an author and a contribution by. */
const PERSON = /author|user|nick|poster|member/i;
const SAID = /post|comment|message|reply|answer/i;

interface Said {
  readonly name: string;
  readonly body: Element;
}

/**
 * What a page shows to readers without scripts may lack times and links: there articles in a row that are nothing but a
 * name, called a person's, and what was said below it, are posts.
 * @returns the post; null for other elements
 */
export function readTimeless(element: Element, site: string): ReadPost | null {
  const said = saidIn(element);
  if (said === null) return null;
  const kin = Array.from(element.parentElement?.children ?? []).flatMap((other) => saidIn(other) ?? []);
  if (kin.length < FEWEST || new Set(kin.map(({ name }) => name)).size < 2) return null;
  const { name, body } = said;
  const id = temporaryId(name, body.textContent?.slice(0, 200));
  return assemblePost({
    site,
    id,
    author: { name, handle: null, profileUrl: null },
    textRoots: [body],
    threadKey: postKey(site, id),
    language: readLanguage(body),
  });
}

function saidIn(element: Element): Said | null {
  const [head, body, ...more] = Array.from(element.children).filter(hasWords);
  if (element.tagName !== 'ARTICLE' || head === undefined || body === undefined || more.length > 0)
    return null;
  const name = wordsOf(head);
  const holder = head.querySelector(':scope > :only-child') ?? head;
  const isName = name.length <= MAX_NAME && PERSON.test(`${head.className} ${holder.className}`);
  return isName && SAID.test(body.className) ? { name, body } : null;
}
