import { closestAround } from './_candidates';
import { describedSite } from './_described';
import { canonicalLink } from './_links';
import { postKey } from './_posts';
import type { Page } from './index';

const DETAILS = '[aria-roledescription="status-details"]';
const TEXT = 'div.content-rich, .status-body > .content-rich';
const POST = `[aria-roledescription="status-card"], ${DETAILS}`;
/** `/server/@person@elsewhere/number`; the server is left out where the app shows one alone. */
const ADDRESS = /^((?:\/([^/@"\\]+))?\/@([\w.-]+(?:@[\w.:-]+)?))\/([\w-]+)$/;

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
    time: 'a > time[datetime] || [text-secondary][text-sm] > [flex] > div',
    permalink: 'a[href]:has(> time)@href',
    parent: 'a[href*="/status/"]@href',
    language: '@lang',
  },
  refine(element, page, found) {
    const link = found.permalink ?? page.url.origin + page.url.pathname;
    const [, profile, named, person, number] = ADDRESS.exec(new URL(link).pathname) ?? [];
    if (profile === undefined || person === undefined || element.id !== `status-${number}`) return null;
    const server = named ?? serverOf(page);
    const name = element.querySelector(`a[href$="${profile}"] .content-rich`)?.textContent;
    const answered = /\/status\/([\w-]+)$/.exec(found.parentKey ?? '')?.[1];
    return {
      id: `${server}/${number}`,
      author: {
        name: name ?? found.author.name,
        handle: person.includes('@') ? person : `${person}@${server}`,
        profileUrl: canonicalLink(profile, page),
      },
      permalink: link,
      parentKey: answered ? postKey('mastodon', `${server}/${answered}`) : null,
    };
  },
  /** The box below the post that the page is about answers it. */
  findComposer: (element) =>
    element.matches(DETAILS)
      ? (element.parentElement?.querySelector<HTMLElement>('.ProseMirror[contenteditable="true"]') ?? null)
      : null,
  readAccount(page) {
    const link = page.document.querySelector('aside a[href*="/@"]')?.getAttribute('href') ?? '';
    const [, , server, person] = ADDRESS.exec(`${link}/0`) ?? [];
    return person === undefined || person.includes('@')
      ? (person ?? null)
      : `${person}@${server ?? serverOf(page)}`;
  },
});

/** Where addresses name no server, the app belongs to one: the host's own. */
function serverOf({ url }: Page): string {
  return url.host;
}
