import type { Lesson, Slot } from './slots';

/** Addresses and words of what is done to a post, not of the post itself. */
const ACTION =
  /reply|quote|report|edit|delete|remove|like|vote|share|login|log-?in|register|sign-?up|flag|follow|message|pm\b|do=(?!findComment)|action=(?!view)|javascript:/i;

/** @returns where the address of each post alone stands; null where there is none */
export function findPermalink(
  lesson: Lesson,
  author: Slot | null,
  among: readonly Slot[] = lesson.slots,
): string | null {
  let best: { slot: Slot; score: number } | null = null;
  for (const slot of among) {
    const score = scoreOf(slot, lesson, author);
    if (score > (best?.score ?? 1)) best = { slot, score };
  }
  return best === null ? null : `${best.slot.selector}@href`;
}

function scoreOf({ parts, order }: Slot, { page }: Lesson, author: Slot | null): number {
  const links = parts.filter((part) => part !== null && part.localName === 'a' && part.hasAttribute('href'));
  const hrefs = links.map((link) => link?.getAttribute('href') ?? '');
  if (hrefs.length < parts.length * 0.9 || new Set(hrefs).size < hrefs.length) return 0;
  if (hrefs.some((href) => href === '#' || isElsewhere(href, page.document))) return 0;
  if (links.some((link) => link !== null && author?.parts.includes(link))) return 0;
  const words = links.map((link) => (link === null ? '' : page.words(link)));
  const isAction = hrefs.some((href) => ACTION.test(href)) || words.some((each) => ACTION.test(each));
  const tells = links.every((link) => link !== null && (page.isTime(link) || holdsTime(link, page)));
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

function holdsTime(link: Element, page: Lesson['page']): boolean {
  return [...link.querySelectorAll('*')].some((part) => page.isTime(part));
}

function isElsewhere(href: string, document: Document): boolean {
  const url = URL.parse(href, document.baseURI);
  return url === null || url.host !== new URL(document.baseURI).host;
}
