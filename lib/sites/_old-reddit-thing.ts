import { selectorCandidates } from './_candidates';
import { firstGroup } from './_first-group';

const THING = '.thing.link, .thing.comment, .thing.was-comment, .search-result-link';
const PROMOTED = '.promoted, .promotedlink, [data-promoted="true"]';
const REMOVED = /^\s*\[(?:deleted|removed)\]\s*$/;

/** Finders for links and comments; advertisements and what was deleted with its words are left out. */
export const thingCandidates = selectorCandidates(THING, isPost);

/** @returns the thing's own part, without its answers; a search result is one part. */
export function entryOf(thing: Element): Element {
  for (const child of thing.children) if (child.classList.contains('entry')) return child;
  return thing;
}

/** @returns "t3_..." of a link, "t1_..." of a comment; the class names it on older pages. */
export function fullnameOf(thing: Element): string | null {
  return thing.getAttribute('data-fullname') ?? firstGroup(/\bid-(t\d_\w+)/, thing.className);
}

/** @returns the title and the words below it, as far as they are on the page; the words of a comment. */
export function textsOf(entry: Element): readonly (Element | null)[] {
  return [entry.querySelector('p.title > a.title, a.search-title'), bodyOf(entry)];
}

function bodyOf(entry: Element): Element | null {
  const body = entry.querySelector('.usertext-body .md, .search-result-body .md, .md-container .md');
  // The original of a crosspost stands in a box of its own.
  return body?.closest('.crosspost-preview') ? null : body;
}

function isPost(thing: Element): boolean {
  if (thing.matches(PROMOTED) || !/^t[13]_/.test(fullnameOf(thing) ?? '')) return false;
  if (thing.matches('.comment.deleted')) return false;
  const entry = entryOf(thing);
  return !REMOVED.test(bodyOf(entry)?.textContent ?? '') || entry.querySelector('a.author, a.title') !== null;
}
