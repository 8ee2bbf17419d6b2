import { attributeIn } from './_attribute';
import { closestAround } from './_candidates';
import { firstGroup } from './_first-group';
import { readCount } from './_numbers';
import { entryOf, fullnameOf, textsOf, thingCandidates } from './_old-reddit-thing';
import { shortField } from './_posts';
import { redditFace } from './_reddit-face';
import { REDDIT, redditKey, redditPlace } from './_reddit-place';
import { redditPost } from './_reddit-post';
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
  readCounts: (thing) => ({
    likes: readCount(
      thing.getAttribute('data-score') ?? attributeIn(entryOf(thing), '.score.unvoted[title]', 'title'),
    ),
    replies: readCount(thing.getAttribute('data-comments-count')),
  }),
  findComposer,
  readAccount: ({ document }) =>
    shortField(document.querySelector('#header-bottom-right .user > a:not(.login-required)')?.textContent),
};

function readPost(thing: Element): ReadPost | null {
  const entry = entryOf(thing);
  const time = entry.querySelector('time:not(.edited-timestamp)');
  return redditPost({
    fullname: fullnameOf(thing),
    href: hrefOf(thing, entry),
    author: authorOf(thing, entry),
    texts: textsOf(entry),
    instant: time?.getAttribute('datetime'),
    words: time?.textContent,
    parentIn: (threadKey) => parentOf(thing, entry, threadKey),
  });
}

/** Pages before 2017 have the address on a link alone. */
function hrefOf(thing: Element, entry: Element): string | null {
  const links = 'a.bylink[href*="/comments/"], a.comments, a.search-title';
  return thing.getAttribute('data-permalink') ?? attributeIn(entry, links, 'href');
}

function authorOf(thing: Element, entry: Element): string | null {
  const name = thing.getAttribute('data-author') ?? entry.querySelector('.author')?.textContent;
  return name ?? firstGroup(/(\[deleted\])/, entry.querySelector('.tagline')?.textContent);
}

/** In a thread a comment that names no parent answers the post; in a list of comments nothing is known. */
function parentOf(thing: Element, entry: Element, threadKey: string | null): string | null {
  const around = closestAround(thing, '.thing.comment');
  // A deleted comment has lost its full name, its address has not.
  if (around !== null)
    return redditKey(redditPlace(fullnameOf(around), around.getAttribute('data-permalink'))?.id);
  // "#abc" on a page that shows the parent, else the parent's address.
  const link = attributeIn(entry, 'a[data-event-action="parent"]', 'href');
  if (link) return redditKey(`t1_${firstGroup(/(\w+)\/?$/, link)}`);
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
    const answered = attributeIn(form, 'input[name="thing_id"]', 'value') || fullname;
    if (answered === fullname) return form.querySelector<HTMLElement>('textarea[name="text"]');
  }
  return null;
}
