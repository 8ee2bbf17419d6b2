import { leadsToProfile } from '../../sites/_generic-profile';
import type { Steps } from '../../sites/_generic-steps';
import { bestSlot } from './best-slot';
import { partSelectors } from './part-selectors';
import type { Lesson, Slot } from './slots';

/** Share of the posts in which the link belongs to the author's name. */
const MOSTLY = 0.9;
/** Posts whose links give selectors. */
const MODELS = 3;

/** @returns the link to the author's page: the name itself, what stands around it, in it, or another one that says it */
export function* findProfile(author: Slot, lesson: Lesson): Steps<Slot | null> {
  if (author.parts.every((part) => part === null || addressOf(part) !== null)) return author;
  const beside = lesson.slots.filter(({ parts }) =>
    parts.every((part) => part === null || part.localName === 'a'),
  );
  const links = [...aroundName(author, lesson), ...beside];
  return yield* bestSlot(links, (slot) => belongsTo(slot, author, lesson), MOSTLY);
}

/** Of links around the name or in it. */
function aroundName(author: Slot, lesson: Lesson): Slot[] {
  const { posts, record, page } = lesson;
  const selectors = posts.slice(0, MODELS).flatMap((post, index) => {
    const part = author.parts[index];
    const link = part ? linkOf(part) : null;
    return link !== null && post.contains(link) ? partSelectors(link, post, record.selector, page) : [];
  });
  return [...new Set(selectors)].map((selector, order) => lesson.slot(selector, order));
}

/** @returns in what share of the posts with an author the link is the author's; 0 where one name has several addresses */
function belongsTo({ parts }: Slot, author: Slot, { page }: Lesson): number {
  const pairs = author.parts.flatMap((name, index) => {
    const link = parts[index] ?? null;
    const address = link && addressOf(link);
    return name === null ? [] : [{ name, link, address, told: toldBy(name), words: page.words(name) }];
  });
  const led = pairs.filter(({ address }) => address !== null);
  const both = new Set(led.map(({ words, address }) => `${words}\n${address}`)).size;
  if (
    both > new Set(led.map(({ words }) => words)).size ||
    both > new Set(led.map(({ address }) => address)).size
  )
    return 0;
  const own = led.filter(
    ({ link, address, told, words }) =>
      link !== null &&
      page.timesIn(link).length === 0 &&
      (told === null ? page.words(link) === words || leadsToProfile(address ?? '') : told === address),
  );
  return own.length / Math.max(1, pairs.length);
}

/** The link around the name, or in it. */
function linkOf(name: Element): Element | null {
  return name.closest('a[href]') ?? name.querySelector('a[href]');
}

function toldBy(name: Element): string | null {
  const link = linkOf(name);
  return link && addressOf(link);
}

function addressOf(link: Element): string | null {
  const address = link.getAttribute('href');
  return address === null || /^(?:#|javascript:|mailto:)/i.test(address) ? null : address;
}
