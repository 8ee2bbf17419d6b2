import type { Post } from '../domain/post';

const SCHEMA = /^https?:\/\/schema\.org\/(\w+)$/i;

/** Types of schema.org whose items are contributions of people, and what each is to us. */
const KINDS = new Map<string, Post['kind']>([
  ['DiscussionForumPosting', 'post'],
  ['SocialMediaPosting', 'post'],
  ['Comment', 'reply'],
  ['UserComments', 'reply'],
  ['Review', 'review'],
  ['UserReview', 'review'],
  ['Question', 'question'],
  ['Answer', 'answer'],
]);

/** Types that a publisher writes: an element that names one is no post, whatever its shape. */
const PUBLISHED =
  /^(\w*Article|BlogPosting|LiveBlogPosting|CreativeWork|CriticReview|Report|Product|ProductModel|Offer|Recipe|Event|JobPosting|WebPage|HowTo|\w*Object)$/;

/** Selector of microdata items that are contributions. */
export const POSTING_ITEMS = [...KINDS.keys()].map((type) => `[itemtype$="schema.org/${type}"]`).join(',');

/** @returns what a type's items are to us; null for types that are no contributions. */
export function kindOfType(type: string): Post['kind'] | null {
  return KINDS.get(type) ?? null;
}

/** @returns the names of the schema.org types that the element declares. */
function typesOf(element: Element): string[] {
  const declared = (element.getAttribute('itemtype') ?? '').trim().split(/\s+/);
  return declared.map((type) => SCHEMA.exec(type)?.[1] ?? '').filter((type) => type !== '');
}

/** @returns what the element's declared type is to us; null without a type of a contribution. */
export function declaredKind(element: Element): Post['kind'] | null {
  return (
    typesOf(element)
      .map(kindOfType)
      .find((kind) => kind !== null) ?? null
  );
}

/** @returns whether the element declares something that a publisher or a shop writes. */
export function isPublished(element: Element): boolean {
  return typesOf(element).some((type) => PUBLISHED.test(type));
}

/** Elements of a page's own making that name author and address in attributes. */
export const ATTRIBUTED = '[author][permalink]';

/** What may be a post by the meaning of its markup: schema.org items, microformats, articles, comments. */
export const CANDIDATE = `${POSTING_ITEMS},.h-entry,.h-review,.h-cite,article,[role="article"],[role="comment"],${ATTRIBUTED}`;

const DECLARED = `${POSTING_ITEMS},.h-entry,.h-review,.h-cite`;

/** @returns whether the element says itself, in full, that it is a contribution: its parts say what they are too. */
export function isDeclared(element: Element): boolean {
  return declaredKind(element) !== null || element.matches('.h-entry,.h-review,.h-cite');
}

/** @returns whether the element is a part of such a contribution, the one that tells its time. */
export function isHeadOfDeclared(element: Element): boolean {
  const time = element.parentElement?.closest(DECLARED)?.querySelector('time, [itemprop^="date"]');
  return time !== null && time !== undefined && element.contains(time);
}
