import { selectorCandidates } from './_candidates';
import { canonicalLink } from './_links';
import { assemblePost, postKey, shortField } from './_posts';
import { siteOf } from './_site-of';
import { readInstant, readSeconds } from './_times';
import { findXenforoComposer } from './_xenforo-composer';
import {
  bodyOf,
  CONTENT,
  contentIdOf,
  NOT_IN_TEXT,
  permalinkOf,
  readXenforoAuthor,
  timeOf,
} from './_xenforo-message';
import { readXenforoRole } from './_xenforo-role';
import type { Page, ReadPost, SiteAdapter } from './index';

/** XenForo 1.x names its `html` XenForo, 2.x XF, whatever the theme. */
const MARKS = 'html#XF, html#XenForo, html[data-app="public"][data-template], html[data-xf]';

/** XenForo: threads, articles, profile posts, comments and reviews. */
export const adapter: SiteAdapter = {
  id: 'xenforo',
  name: 'XenForo',
  isEngine: true,
  limit: null,
  matches: ({ document }) => document.documentElement.matches(MARKS),
  ...selectorCandidates(CONTENT),
  readPost,
  findComposer: findXenforoComposer,
  readAccount,
};

function readPost(element: Element, page: Page): ReadPost | null {
  const id = contentIdOf(element);
  const body = id === null ? null : bodyOf(element);
  if (id === null || body === null) return null;
  const site = siteOf(adapter, page);
  const author = readXenforoAuthor(element);
  const time = timeOf(element);
  const permalink = permalinkOf(element, id, time, page);
  const { kind, answers, rating } = readXenforoRole(element, body, id);
  return assemblePost({
    site,
    id,
    author: { ...author, profileUrl: canonicalLink(author.profileUrl, page) },
    textRoots: [body],
    skipText: NOT_IN_TEXT,
    permalink,
    // Version 1.x gives seconds, for posts of the last days only.
    postedAt: readInstant(time?.getAttribute('datetime')) ?? readSeconds(time?.getAttribute('data-time')),
    postedAtText: wordsOf(time),
    kind,
    parentKey: answers === null ? null : postKey(site, answers),
    // A thread is known by its address, a profile post and its comments by the post.
    threadKey: id.startsWith('post-') ? threadIn(permalink, page) : postKey(site, answers ?? id),
    rating,
  });
}

/** The permalink without its post; where it is short (`/posts/1/`), the page's own address stands for the thread. */
function threadIn(permalink: string | null, page: Page): string {
  const isInThread = /\/#?post-\d+$/.test(permalink ?? '');
  const address = isInThread && permalink !== null ? permalink : page.url.href.replace(/[?&][^?&/]*=.*$/, '');
  return address.replace(/\/(?:page-\d+)?\/?(?:post-\d+\/?)?(?:#.*)?$/s, '');
}

/** Version 1.x keeps the hour of older posts in the title. */
function wordsOf(time: Element | null): string | null {
  const hasHour = time?.matches('span.DateTime[title]') && time.getAttribute('title') !== '';
  return (hasHour ? time?.getAttribute('title') : time?.textContent) ?? null;
}

function readAccount({ document }: Page): string | null {
  const name = document.querySelector(
    '.p-navgroup-link--user .p-navgroup-linkText, .visitorTabs .accountUsername, #AccountMenu .primaryContent h3',
  );
  return shortField(name?.textContent);
}
