import { attributeIn } from './_attribute';
import { describedSite } from './_described';
import { firstGroup } from './_first-group';
import { canonicalLink } from './_links';
import { openBox } from './_open-box';
import { ownAddress, threadNumber } from './_own-address';
import { postKey } from './_posts';
import type { Page } from './index';

const MARKS = 'body#phpbb, #wrapheader #logodesc, link[href*="assets_version="]';

/** subsilver2 makes a table of each post; attachments are tables within it. */
const TABLE = '.tablebg:has(> tbody > tr > td > a[name^="p"])';
const FORM = 'form[action*="posting.php"]:is([action*="mode=reply"], [action*="mode=quote"])';

/**
 * phpBB 3.0 to 3.3: topics, search results, the review below a reply's form; prosilver, subsilver2 and styles made of
 * them, Tapatalk's groups. Confirmed by the engine's templates (3.0.14 to 4.0-dev) and by pages of eight boards of 2026.
 */
export const adapter = describedSite({
  id: 'phpbb',
  name: 'phpBB',
  isEngine: true,
  matches: ({ document }) => document.querySelector(MARKS) !== null,
  parts: {
    post: `.post:not(.pm, .post-ignore, .deleted), ${TABLE}`,
    author:
      '.postprofile [class^="username"] || .author [class^="username"] || .postauthor || .postprofile dt a[href*="viewprofile"]:not(:has(img)) || .author strong || .postprofile dt:not(.author)',
    handle: '.postprofile a[class^="username"] || .author a[class^="username"] || .author strong a',
    profile:
      '.postprofile a[class^="username"]@href || :is(.postprofile, .author, .gensmall) a[href*="mode=viewprofile"]@href',
    text: '.content || td > .postbody',
    skip: 'blockquote, .quotetitle, .quotecontent, .inline-attachment',
    time: '.author time || dt.author + dd || .author || .gensmall > div + div',
    permalink: ':is(.author, h3, .gensmall) a[href*="#p"]@href',
    parent: 'cite a[data-post-id]@data-post-id || blockquote[cite*="#p"]@cite',
  },
  isPost: (element) =>
    element.querySelector('.content, td > .postbody') !== null && element.querySelector('.ignore') === null,
  refine(element, page, { site, permalink, parentKey, postedAtText, textRoots }) {
    const id =
      firstGroup(/(\d+)$/, element.id || attributeIn(element, '[id^="pr"]', 'id')) ??
      firstGroup(
        /(\d+)$/,
        attributeIn(element, 'a[name^="p"]', 'name') ?? attributeIn(element, 'h3 a', 'href'),
      );
    if (id === null) return null;
    const topic = threadNumber(/(?:[?&]t=|-t)(\d+)/, page);
    return {
      id,
      // subsilver2 has the signature in a second part of the same name.
      textRoots: textRoots.slice(0, 1),
      // The forum, the topic's page and the words searched for do not belong to the address.
      permalink:
        permalink?.replace(/\?(?:.*&)?p=\d.*$/s, `?p=${id}#p${id}`) ?? canonicalLink(`#p${id}`, page),
      postedAtText: wordsOfTime(postedAtText),
      kind: isFirstOfTopic(element, page) ? 'post' : 'reply',
      parentKey: parentKey ? postKey(site, firstGroup(/(\d+)$/, parentKey) ?? '') : null,
      threadKey: topic && postKey(site, `t${topic}`),
    };
  },
  findComposer: (_, { document }) => openBox(document.querySelector(FORM), 'textarea[name="message"]'),
  readAccount: ({ document }) =>
    document.querySelector('#username_logged_in [class^="username"]')?.textContent ??
    firstGroup(/\[ (.+) \]/, document.querySelector('a[href*="mode=logout"]')?.textContent),
});

/** Each page of a topic marks its first post; an answer's subject begins with "Re:" unless somebody changed it. */
function isFirstOfTopic(element: Element, page: Page): boolean {
  const title = element.querySelector('h3.first');
  const isMarked = title !== null || element.querySelector('th') !== null;
  return isMarked && !/^\s*re:/i.test(title?.textContent ?? '') && !/[?&]start=[1-9]/.test(ownAddress(page));
}

/** "by Ada » Tue Aug 27, 2024 1:47 am", "Posted: Tue Aug 27, 2024 1:47 am": words differ by language, signs do not. */
function wordsOfTime(words: string | null | undefined): string | null {
  return words?.replace(/^.*»/s, '').replace(/^[^\d:]{0,30}:\s/, '') ?? null;
}
