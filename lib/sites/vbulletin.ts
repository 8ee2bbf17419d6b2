import { describedSite } from './_described';
import { firstGroup, inAddress } from './_first-group';
import { canonicalLink } from './_links';
import { openBox } from './_open-box';
import { ownAddress, threadNumber } from './_own-address';
import { postKey } from './_posts';

const MARKS =
  'meta[name="generator"]:is([content^="vBulletin 3"], [content^="vBulletin 4"]), script[src*="clientscript/vbulletin"], a[id^="postcount"][name]';

/** `post123`, `post_123`; never `post_message_123` or `postmenu_123` within. */
const POST = Array.from('123456789', (digit) => `[id^="post${digit}"], [id^="post_${digit}"]`).join();
const QUOTES = '.bbcode_quote, div:has(> .smallfont):has(> table), div:has(> .panel.alt2 > div)';

/**
 * vBulletin 3 (a table a post, or boxes in its place) and 4 (a list): threads and single posts. Confirmed by pages of six
 * boards of versions 3.8, 3.9, 4.2 (2020 to 2026); who is signed in and the box within the editor's frame are not.
 */
export const adapter = describedSite({
  id: 'vbulletin',
  name: 'vBulletin',
  isEngine: true,
  matches: ({ document }) => document.querySelector(MARKS) !== null,
  parts: {
    post: `:is(table, div, li):is(${POST})`,
    author: '.bigusername || .username || [id^="postmenu_"]',
    handle: 'a.bigusername || a.username || [id^="postmenu_"] a',
    profile: 'a.bigusername@href || a.username@href || [id^="postmenu_"] a@href',
    text: '[id^="post_message_"]',
    skip: `${QUOTES}, .lastedited, .signature`,
    time: '.postdate || :is(td, div):has(> a[name^="post"])',
    permalink: '[id^="postcount"]@href || a.postcounter@href || a[href*="#post"]@href',
  },
  isPost: (element) => element.querySelector('[id^="post_message_"]') !== null,
  refine(element, page, { site, permalink, textRoots }) {
    const id = firstGroup(/(\d+)$/, element.id);
    if (id === null) return null;
    const quoted = inAddress(
      /#post(\d+)/,
      textRoots[0]?.querySelector(':is(.bbcode_quote, .panel, table) a[href*="#post"]'),
    );
    const thread = threadNumber(/(?:[?&]t=|[/?])(\d+)(?:-|&|$)/, page);
    return {
      id,
      permalink: permalink?.includes(id)
        ? permalink.replace(/&viewfull=1\b/, '')
        : canonicalLink(`${ownAddress(page)}#post${id}`, page),
      kind: element.querySelector('[id^="postcount"][name="1"]') === null ? 'reply' : 'post',
      parentKey: quoted && postKey(site, quoted),
      threadKey: thread && postKey(site, `t${thread}`),
    };
  },
  findComposer: (_, { document }) =>
    openBox(document.querySelector('form[action*="newreply.php"]'), 'textarea[name="message"], iframe'),
  readAccount: ({ document }) =>
    document.querySelector('.welcomelink a, td.alt2 .smallfont > strong > a[href*="member"]')?.textContent ??
    null,
});
