import { attributeIn } from './_attribute';
import { describedSite } from './_described';
import { firstGroup } from './_first-group';
import { canonicalLink } from './_links';
import { openBox } from './_open-box';
import { ownAddress, threadNumber } from './_own-address';
import { type PostParts, postKey } from './_posts';
import type { Page } from './index';

/** A guest's name is no link; the points of a member stand beside the name. */
const NAMES = [
  ':is(.ipsEntry__username, .cAuthorPane_author, h3.ipsComment_author)',
  '.ipsComment_author h3',
];
/** That within a name. */
const inName = (inner: string) => NAMES.map((name) => `${name} ${inner}`).join(' || ');

/** Activity and search results: a person is named beside their picture, and in a sentence whose order differs by language. */
const RESULT = '.ipsStreamItem';
const SNIPPET = '.ipsStreamItem_snippet, .ipsStreamItem__content-content .ipsRichText';

/**
 * Invision Community 4 (ipsComment) and 5 (ipsEntry): topics, comments on what its other applications hold, activity.
 * Confirmed by pages of ten boards (2024 to 2026), guests all, and by templates for activity; who is signed in and the
 * open editor are not.
 */
export const adapter = describedSite({
  id: 'invision',
  name: 'Invision Community',
  isEngine: true,
  matches: ({ document }) => document.querySelector('body.ipsApp, html[data-ips-path]') !== null,
  parts: {
    post: `[id^="elComment_"]:is(.ipsComment, .ipsEntry), ${RESULT}`,
    author: `${inName('a')} || ${inName('strong')} || ${inName('')} || .ipsUserPhoto img@alt`,
    handle: `${inName('a')} || a.ipsUserPhoto img@alt`,
    profile: `${inName('a@href')} || a.ipsUserPhoto@href`,
    text: `[data-role="commentContent"] || ${SNIPPET} || .ipsType_richText, .ipsRichText`,
    // The last is of an add-on for advertisements.
    skip: '.ipsQuote, [data-excludequote], .ipsEdited, [data-nbenhadv]',
    permalink: '.ipsStreamItem_title a@href || .ipsStreamItem__title a@href',
    time: '.ipsComment_meta time || .ipsEntry__date time || time',
    parent: '.ipsQuote[data-ipsquote-contentcommentid]@data-ipsquote-contentcommentid',
  },
  isPost: (element) => !element.matches(RESULT) || element.querySelector(SNIPPET) !== null,
  refine(element, page, found) {
    if (element.matches(RESULT)) return resultOf(found);
    const { site, parentKey, postedAtText, textRoots } = found;
    const number = firstGroup(/_(\d+)$/, element.id);
    if (number === null) return null;
    const kindOf = attributeIn(element, '[data-commentid]', 'data-commenttype') ?? 'forums';
    // Each application counts its own comments.
    const id = kindOf === 'forums' ? number : `${kindOf}-${number}`;
    const topic = threadNumber(/[/=](\d+)-/, page);
    return {
      id,
      // A signature is a second text where the page's own marks are gone.
      textRoots: textRoots.slice(0, 1),
      permalink: permalinkOf(element, number, page),
      postedAtText: element.querySelector('time .ipsTime__long')?.textContent ?? postedAtText ?? null,
      kind: isFirstOfTopic(element, page) ? 'post' : 'reply',
      parentKey: parentKey ?? null,
      threadKey: topic && postKey(site, `${kindOf}-topic-${topic}`),
    };
  },
  findComposer: (_, { document }) =>
    openBox(
      document.querySelector('[data-role="replyArea"]'),
      '[data-role="mainEditorArea"] :is([contenteditable="true"], iframe, textarea)',
    ),
  readAccount: ({ document }) => document.querySelector('#elUserLink')?.textContent.trim() ?? null,
});

/** What a result answers is told by its page alone; its address has the number of the comment, or is the topic's. */
function resultOf({ id, permalink, textRoots }: PostParts): Partial<PostParts> {
  const comment = firstGroup(/[?&]comment=(\d+)/, permalink);
  return { id: comment ?? id, textRoots: textRoots.slice(0, 1), kind: comment === null ? 'post' : 'reply' };
}

/** Posts that somebody links to in a text have the same form of address: only the post's own number counts. */
function permalinkOf(element: Element, number: string, page: Page): string | null {
  const link = attributeIn(
    element,
    `a[href*="indComment"][href$="${number}"], a[href$="#comment-${number}"]`,
    'href',
  );
  return canonicalLink(link ?? `${ownAddress(page)}#comment-${number}`, page);
}

/** Version 5 says so; in 4 it leads the first page. */
function isFirstOfTopic(element: Element, page: Page): boolean {
  if (element.matches('[data-ips-first-post]')) return true;
  return element.matches('.cPost:first-of-type') && !/[/&?]page[=/]\d/.test(ownAddress(page));
}
