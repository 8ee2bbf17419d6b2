import { attributeIn } from './_attribute';
import { describedSite } from './_described';
import { firstGroup, inAddress } from './_first-group';
import { canonicalLink } from './_links';
import { openBox } from './_open-box';
import { ownAddress, threadNumber } from './_own-address';
import { postKey } from './_posts';
import { readSeconds } from './_times';

const FIRST = '.b-post--first, :has([data-node-type="starter"])';

/**
 * vBulletin 5 and 6, which share nothing with the versions before: topics, activity. Confirmed by pages of three
 * boards of version 6 (2026) and one of version 5; the thread's reply box is not, nor how the page names who is signed in.
 */
export const adapter = describedSite({
  id: 'vbulletin5',
  name: 'vBulletin 5',
  isEngine: true,
  matches: ({ document }) =>
    document.querySelector(
      'body#vb-page-body, meta[name="generator"]:is([content^="vBulletin 5"], [content^="vBulletin 6"])',
    ) !== null,
  parts: {
    post: 'li.b-post',
    author: '.author [itemprop="name"] || .author a || .author',
    handle: '.author a || a.author',
    profile: '.author a@href || a.author@href',
    text: '.js-post__content-text',
    skip: '.bbcode_quote, .b-bbcode__quote, .post-signature',
    time: '.b-post__timestamp time || time[itemprop="dateCreated"]',
    permalink: 'a.b-post__count@href || a.goto-post@href || meta[itemprop="url"]@content',
  },
  isPost: (element) => element.querySelector('.js-post__content-text') !== null,
  refine(element, page, { site, permalink, textRoots, postedAt }) {
    const id =
      element.getAttribute('data-node-id') ??
      firstGroup(/(\d+)/, attributeIn(element, 'a.anchor[id^="post"]', 'id')) ??
      firstGroup(/#post(\d+)/, permalink);
    if (id === null) return null;
    const quoted = inAddress(/#post(\d+)/, textRoots[0]?.querySelector('.bbcode_quote a[href*="#post"]'));
    const topic = threadNumber(/(?<!\/member)\/(\d+)-/, page);
    return {
      id,
      permalink: permalink?.includes(id) ? permalink : canonicalLink(`${ownAddress(page)}#post${id}`, page),
      // Version 5 writes its dates without their zone.
      postedAt: readSeconds(element.getAttribute('data-node-publishdate')) ?? postedAt ?? null,
      kind: element.matches(FIRST) ? 'post' : 'reply',
      parentKey: quoted && postKey(site, quoted),
      threadKey: topic && postKey(site, topic),
    };
  },
  findComposer: (element, { document }) =>
    openBox(element, '.js-comment-entry textarea') ??
    openBox(document.querySelector('form[action*="create-content"]'), 'textarea, iframe'),
});
