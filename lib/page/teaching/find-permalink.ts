import { leadsToProfile } from '../../sites/_generic-profile';
import type { Steps } from '../../sites/_generic-steps';
import { bestSlot } from './best-slot';
import type { Lesson, Slot } from './slots';

/** What is done to a post, not the post itself: whole steps of an address, or whole words. */
const ACTION =
  /^(?:(?:new|send|post|private|up|down)?[-_]?(?:reply|quote|report|edit|delete|remove|like|react|reaction|vote|log-?in|register|sign-?up|flag|follow|message|pm|ignore|bookmark)s?|timeline|revisions|history|javascript:.*)(?:\.\w+)?$/i;

/** @returns where the address of each post alone stands; null where there is none */
export function* findPermalink(lesson: Lesson, author: Slot | null): Steps<string | null> {
  const best = yield* bestSlot(lesson.slots, (slot) => scoreOf(slot, lesson, author), 1);
  return best === null ? null : `${best.selector}@href`;
}

function scoreOf({ parts, order }: Slot, { page }: Lesson, author: Slot | null): number {
  const profiles = new Set(author?.parts.map((part) => part?.getAttribute('href')));
  const links = parts.filter((part) => part !== null && part.localName === 'a' && part.hasAttribute('href'));
  const hrefs = links.map((link) => link?.getAttribute('href') ?? '');
  if (hrefs.length < parts.length * 0.9 || new Set(hrefs).size < hrefs.length) return 0;
  if (hrefs.some((href) => href === '#' || isElsewhere(href, page.document))) return 0;
  if (links.some((link) => link !== null && author?.parts.includes(link))) return 0;
  if (hrefs.some((href) => profiles.has(href)) || hrefs.every(isProfile)) return 0;
  const words = links.map((link) => (link === null ? '' : page.words(link)));
  const isAction = hrefs.some(isActionAddress) || words.some((each) => ACTION.test(each));
  const tells = links.every((link) => link !== null && (page.isTime(link) || holdsTime(link, page)));
  // Of many links of a single post none is told from the others but the one with the time.
  if (parts.length === 1 && !tells) return 0;
  return (
    2 +
    (tells ? 3 : 0) +
    (hrefs.every((href) => /#./.test(href)) ? 1.5 : 0) +
    (hrefs.every((href) => /\d/.test(href)) ? 1 : 0) +
    (words.every((each) => /^(?:#?\d+|#|¶|permalink|link)$/i.test(each)) ? 2 : 0) -
    (isAction ? 5 : 0) -
    (words.some((each) => each.length > 60) ? 2 : 0) -
    order / 500
  );
}

function isActionAddress(href: string): boolean {
  return href.split(/[/?&=#;]/).some((step) => step === 'share' || ACTION.test(step));
}

/** `/users/ada/12`; `/@ada/post/5` is none. */
function isProfile(href: string): boolean {
  return leadsToProfile(href) && !/[?&#]|\/(?:posts?|comments?|status)\//.test(href);
}

function holdsTime(link: Element, page: Lesson['page']): boolean {
  return [...link.querySelectorAll('*')].some((part) => page.isTime(part));
}

/** Another site; `help.site.example` is none to `www.site.example`. */
function isElsewhere(href: string, document: Document): boolean {
  const url = URL.parse(href, document.baseURI);
  return url === null || domainOf(url) !== domainOf(new URL(document.baseURI));
}

function domainOf({ hostname }: URL): string {
  return hostname.split('.').slice(-2).join('.');
}
