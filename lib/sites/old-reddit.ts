import { entryOf, fullnameOf, textRootsOf, thingCandidates } from './_old-reddit-thing';
import { assemblePost } from './_posts';
import { redditFace } from './_reddit-face';
import { REDDIT, redditAuthor, redditKey, redditPlace } from './_reddit-place';
import { readInstant } from './_times';
import type { Page, ReadPost, SiteAdapter } from './index';

/** Reddit as it was, on old.reddit.com and for people who keep it: the same posts and people under the same keys. */
export const adapter: SiteAdapter = {
  id: 'old-reddit',
  name: 'Reddit',
  network: REDDIT,
  limit: { max: 10_000, count: 'characters' },
  matches: (page) => redditFace(page) === 'old',
  ...thingCandidates,
  readPost,
  findComposer,
  readAccount: ({ document }) =>
    document.querySelector('#header-bottom-right .user > a:not(.login-required)')?.textContent?.trim() ||
    null,
};

function readPost(thing: Element): ReadPost | null {
  const entry = entryOf(thing);
  const place = redditPlace(fullnameOf(thing), hrefOf(thing, entry));
  const textRoots = textRootsOf(thing);
  if (place === null || textRoots.length === 0) return null;
  const isComment = place.id.startsWith('t1_');
  const time = entry.querySelector('time:not(.edited-timestamp)');
  return assemblePost({
    site: REDDIT,
    ...place,
    author: redditAuthor(authorOf(thing, entry)),
    textRoots,
    postedAt: readInstant(time?.getAttribute('datetime')),
    postedAtText: time?.textContent ?? null,
    kind: isComment ? 'reply' : 'post',
    parentKey: isComment ? parentOf(thing, entry, place.threadKey) : null,
  });
}

/** Pages before 2017 have the address on a link alone. */
function hrefOf(thing: Element, entry: Element): string | null {
  const link = () => entry.querySelector('a.bylink[href*="/comments/"], a.comments, a.search-title');
  return thing.getAttribute('data-permalink') ?? link()?.getAttribute('href') ?? null;
}

function authorOf(thing: Element, entry: Element): string | null {
  const name = thing.getAttribute('data-author') ?? entry.querySelector('.author')?.textContent;
  return name ?? /\[deleted\]/.exec(entry.querySelector('.tagline')?.textContent ?? '')?.[0] ?? null;
}

/** In a thread a comment that names no parent answers the post; in a list of comments nothing is known. */
function parentOf(thing: Element, entry: Element, threadKey: string | null): string | null {
  const around = thing.parentElement?.closest('.thing.comment') ?? null;
  // A deleted comment has lost its full name, its address has not.
  if (around !== null)
    return redditKey(redditPlace(fullnameOf(around), around.getAttribute('data-permalink'))?.id);
  // "#abc" on a page that shows the parent, else the parent's address.
  const link = entry.querySelector('a[data-event-action="parent"]')?.getAttribute('href');
  if (link) return redditKey(`t1_${/(\w+)\/?$/.exec(link)?.[1]}`);
  return thing.closest('.commentarea') === null ? null : threadKey;
}

/** A reply's form stands below its comment, a post's above all comments; the form in the entry edits. */
function findComposer(thing: Element, { document }: Page): HTMLElement | null {
  const fullname = fullnameOf(thing) ?? '';
  const child = Array.from(thing.children).find((part) => part.classList.contains('child'));
  const forms = fullname.startsWith('t3_')
    ? document.querySelectorAll('.commentarea > form.usertext')
    : Array.from(child?.children ?? []).filter((part) => part.matches('form.usertext'));
  for (const form of forms) {
    const answered = form.querySelector('input[name="thing_id"]')?.getAttribute('value') || fullname;
    if (answered === fullname) return form.querySelector<HTMLElement>('textarea[name="text"]');
  }
  return null;
}
