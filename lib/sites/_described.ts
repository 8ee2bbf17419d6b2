import type { Author } from '../domain/post';
import type { SiteDescription } from '../domain/site-description';
import { selectorCandidates } from './_candidates';
import { canonicalLink } from './_links';
import { readCount, readStars } from './_numbers';
import { partsOutside } from './_own-parts';
import { Part } from './_part';
import { assemblePost, type PostParts, postKey } from './_posts';
import { siteOf } from './_site-of';
import { temporaryId } from './_temporary-id';
import { readInstant, readMilliseconds, readSeconds } from './_times';
import type { Page, ReadPost, SiteAdapter } from './index';

/** What a description cannot say. */
export interface DescribedSite
  extends Pick<SiteAdapter, 'id' | 'name' | 'matches'>,
    Partial<Pick<SiteAdapter, 'network' | 'isEngine' | 'limit' | 'findComposer' | 'readAccount'>> {
  readonly parts: SiteDescription;
  /** What of the matches of `parts.post` is no post: a placeholder, an advertisement. */
  isPost?(element: Element): boolean;
  /** What the selectors alone do not find; what it gives takes the place of what they found. */
  refine?(element: Element, page: Page, found: PostParts): Partial<PostParts> | null;
}

/** @returns an adapter that reads posts by a description; a post is read where it has an author and a text. */
export function describedSite(site: DescribedSite): SiteAdapter {
  const { parts, isPost, refine, ...facts } = site;
  const own = partsOutside(parts.post);
  const part = (words: string | undefined) => new Part(words, own);
  // Whom the text names did not write it.
  const texts = parts.text.split('||').filter((way) => way.trim() !== '' && !/@|>>>/.test(way));
  const outside = partsOutside([parts.post, ...texts].join());
  const byline = (words: string | undefined) => new Part(words, outside);
  const [author, handle, profile] = [byline(parts.author), byline(parts.handle), byline(parts.profile)];
  const [text, time, permalink, id] = [
    part(parts.text),
    part(parts.time),
    part(parts.permalink),
    part(parts.id),
  ];
  const [parent, language, rating] = [part(parts.parent), part(parts.language), part(parts.rating)];
  const [likes, replies] = [part(parts.likes), part(parts.replies)];

  const readAuthor = (element: Element, page: Page): Author => {
    const named = handle.value(element);
    const shown = named === null ? null : lastStep(named);
    const name = author.value(element);
    return {
      // The server beside a name that is gone.
      name: name?.startsWith('@') && shown?.endsWith(name) ? null : name,
      handle: shown,
      profileUrl: canonicalLink(profile.value(element), page),
    };
  };
  const readPost = (element: Element, page: Page): ReadPost | null => {
    const when = time.element(element);
    const told = when && time.attributeOf(when);
    const postedAt = when && instantOf(told ?? when.getAttribute('datetime'));
    const link = canonicalLink(permalink.value(element), page);
    const by = readAuthor(element, page);
    const textRoots = text.elements(element);
    const answers = parent.value(element);
    const host = siteOf(adapter, page);
    const found: PostParts = {
      site: host,
      id: id.value(element) ?? link ?? temporaryId(by.name, when?.textContent, textRoots[0]?.textContent),
      author: by,
      textRoots,
      ...(parts.skip !== undefined && { skipText: parts.skip }),
      permalink: link,
      postedAt,
      postedAtText:
        when && ((postedAt === null && told) || when.textContent.trim() || when.getAttribute('title')),
      parentKey: answers === null ? null : postKey(host, answers),
      kind: rating.element(element) !== null ? 'review' : answers === null ? 'post' : 'reply',
      language: language.value(element),
      rating: readStars(rating.value(element)),
      counts: { likes: readCount(likes.value(element)), replies: readCount(replies.value(element)) },
    };
    const more = refine ? refine(element, page, found) : {};
    if (more === null) return null;
    const all = { ...found, ...more };
    const isNamed = all.author.name !== null || all.author.handle !== null;
    return isNamed && all.textRoots.length > 0 ? assemblePost(all) : null;
  };
  const adapter: SiteAdapter = {
    limit: null,
    ...facts,
    ...selectorCandidates(parts.post, isPost),
    readPost,
  };
  return adapter;
}

/** Exact instants alone: what says no more than a day is words. */
function instantOf(value: string | null): number | null {
  return readInstant(value) ?? readSeconds(value) ?? readMilliseconds(value);
}

/** Of a profile's address the step that names the person: `/u/ada/` is "ada", `/@ada` is "ada". */
function lastStep(value: string): string {
  if (!value.includes('/')) return value.replace(/^@/, '');
  const steps = value
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter(Boolean);
  return decoded(steps.at(-1) ?? '').replace(/^@/, '');
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
