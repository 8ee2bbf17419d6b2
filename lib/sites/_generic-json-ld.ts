import type { Author } from '../domain/post';
import { kindOfType } from './_generic-types';
import { canonicalLink } from './_links';
import { readInstant } from './_times';
import type { Page } from './index';

/** What the page says of one post twice: in its markup and in its data. */
interface Shown {
  readonly author: Author | null;
  readonly postedAt: number | null;
  readonly postedAtText: string | null;
  readonly rating: number | null;
}

/** Most items read of one page: data may be huge or endlessly nested. */
const MAX_ITEMS = 2_000;
const read = new WeakMap<Document, Data>();

/** What was read, of which address and from which texts. */
interface Data {
  readonly url: string;
  readonly texts: readonly string[];
  readonly items: ReadonlyMap<string, Shown>;
}

/** @returns what is shown, and where nothing is shown what the page's data says of the post of that address. */
export function enrichFromJsonLd(shown: Shown, permalink: string | null, page: Page): Shown {
  const data = permalink === null ? undefined : itemsOf(page).get(permalink);
  if (data === undefined) return shown;
  return {
    author: shown.author ?? data.author,
    postedAt: shown.postedAt ?? data.postedAt,
    postedAtText: shown.postedAtText ?? data.postedAtText,
    rating: shown.rating ?? data.rating,
  };
}

/** @returns whether the page's data says that a person's contribution has that address. */
export function isInJsonLd(permalink: string | null, page: Page): boolean {
  return permalink !== null && itemsOf(page).has(permalink);
}

/** Read once for all posts of a page, and again when a page moves on without loading: its data may lag behind. */
function itemsOf(page: Page): ReadonlyMap<string, Shown> {
  const known = read.get(page.document);
  const texts = dataOf(page.document);
  if (known?.url === page.url.href && isSame(known.texts, texts)) return known.items;
  const items = new Map<string, Shown>();
  for (const data of texts) collect(parse(data), items, page);
  read.set(page.document, { url: page.url.href, texts, items });
  return items;
}

function dataOf(document: Document): string[] {
  // The browser keeps this list up to date by itself: asking for each post costs no search.
  const scripts = Array.from(document.getElementsByTagName('script'));
  return scripts
    .filter((script) => script.getAttribute('type') === 'application/ld+json')
    .map((script) => script.textContent ?? '');
}

function isSame(before: readonly string[], now: readonly string[]): boolean {
  return before.length === now.length && before.every((text, at) => text === now[at]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page's broken data says nothing; its markup is still read.
    return null;
  }
}

function collect(root: unknown, items: Map<string, Shown>, page: Page): void {
  const waiting: unknown[] = [root];
  for (let count = 0; waiting.length > 0 && count < MAX_ITEMS; count += 1) {
    const item = waiting.pop();
    if (Array.isArray(item)) waiting.push(...item.slice(0, MAX_ITEMS));
    if (!isRecord(item)) continue;
    const address = canonicalLink(text(item.url) ?? text(item['@id']), page);
    if (address !== null && isContribution(item)) items.set(address, shownIn(item, page));
    waiting.push(
      item['@graph'],
      item.comment,
      item.review,
      item.suggestedAnswer,
      item.acceptedAnswer,
      item.mainEntity,
    );
  }
}

function isContribution(item: Record<string, unknown>): boolean {
  return [item['@type']].flat().some((type) => typeof type === 'string' && kindOfType(type) !== null);
}

function shownIn(item: Record<string, unknown>, page: Page): Shown {
  const date = text(item.datePublished) ?? text(item.dateCreated);
  const rating = isRecord(item.reviewRating) ? Number(item.reviewRating.ratingValue) : Number.NaN;
  return {
    author: authorIn([item.author].flat()[0], page),
    postedAt: readInstant(date),
    postedAtText: date,
    rating: Number.isFinite(rating) ? rating : null,
  };
}

function authorIn(author: unknown, page: Page): Author | null {
  if (typeof author === 'string') return { name: author, handle: null, profileUrl: null };
  const name = isRecord(author) ? text(author.name) : null;
  if (!isRecord(author) || name === null) return null;
  return { name, handle: text(author.alternateName), profileUrl: canonicalLink(text(author.url), page) };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
