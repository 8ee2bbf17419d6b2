import { attributeIn } from './_attribute';
import { closestAround } from './_candidates';
import { describedSite } from './_described';
import { firstGroup } from './_first-group';
import { canonicalLink } from './_links';
import { postKey } from './_posts';
import type { Page } from './index';

const DETAILS = '[aria-roledescription="status-details"]';
const TEXT = 'div.content-rich, .status-body > .content-rich';
const POST = `[aria-roledescription="status-card"], ${DETAILS}`;
/** `/server/@person@elsewhere/number`; the server is left out where the app belongs to one, its own host. */
const ADDRESS = /^((?:\/([^/@"\\]+))?\/@([\w.-]+(?:@[\w.:-]+)?))(?:\/([\w-]+))?$/;

/** Elk, on any host: another view of Mastodon. After its public source of 2026; never saved from a page. */
export const adapter = describedSite({
  id: 'elk',
  name: 'Elk',
  network: 'mastodon',
  matches: ({ document }) =>
    document.querySelector(`link[rel="me"][href="https://m.webtoo.ls/@elk"], ${POST}`) !== null,
  // A post within a post is quoted or passed on.
  isPost: (element) => closestAround(element, POST) === null && element.querySelector(TEXT) !== null,
  parts: {
    post: POST,
    // Here for the post that the page is about; a card names before its author who passed it on.
    author: 'a[href*="/@"] .content-rich',
    text: TEXT,
    skip: '.quote-inline',
    time: 'a > time[datetime]',
    permalink: 'a[href]:has(> time)@href',
    parent: 'a[href*="/status/"]@href',
    language: '@lang',
  },
  refine(element, page, found) {
    const link = found.permalink ?? canonicalLink(page.url.pathname, page);
    const named = link === null ? null : namedIn(new URL(link).pathname, page);
    if (named === null || element.id !== `status-${named.number}`) return null;
    const { server, number, profile, handle } = named;
    const name = element.querySelector(`a[href$="${profile}"] .content-rich`)?.textContent;
    const other = element.matches(DETAILS) ? found.author.name : null;
    const answered = firstGroup(/\/status\/([\w-]+)$/, found.parentKey);
    return {
      id: `${server}/${number}`,
      author: { name: name ?? other, handle, profileUrl: canonicalLink(profile, page) },
      permalink: link,
      parentKey: answered && postKey('mastodon', `${server}/${answered}`),
    };
  },
  /** The box below the post that the page is about answers it. */
  findComposer: (element) =>
    element.matches(DETAILS)
      ? (element.parentElement?.querySelector<HTMLElement>('.ProseMirror[contenteditable="true"]') ?? null)
      : null,
  readAccount(page) {
    const path = attributeIn(page.document, 'aside a[href*="/@"]', 'href');
    return (path && namedIn(path, page)?.handle) || null;
  },
});

/** What the app's own addresses name: the server that shows it, a person with its server, a post. */
function namedIn(path: string, { url }: Page) {
  const [, profile, server = url.host, person, number] = ADDRESS.exec(path) ?? [];
  if (profile === undefined || person === undefined) return null;
  return { profile, server, number, handle: person.includes('@') ? person : `${person}@${server}` };
}
