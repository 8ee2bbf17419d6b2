import { describedSite } from './_described';
import { inAddress } from './_first-group';
import { canonicalLink } from './_links';
import { openBox } from './_open-box';
import { ownAddress, threadNumber } from './_own-address';
import { postKey, shortField } from './_posts';

const MARKS =
  'body[id^="vanilla_"], body.Vanilla, script[src*="/applications/vanilla/"], script[src*="/dist/v2/forum/"]';

/** Version 2.0 names no part of the author; a picture has no words. */
const OLD_PERSON = '.Author > a:not(.PhotoWrap, .Photo, .Username)';
/** React has no names for its parts: the person's name stands first beside the picture. */
const PERSON = 'a[aria-hidden][href*="/profile/"] + div > :first-child:not(:has(time)) a[href*="/profile/"]';

const QUOTED = ':is(.Quote, .UserQuote, .embedQuote) :is(a[href*="#Comment_"], a[href*="#Discussion_"])';

/**
 * Vanilla (Higher Logic Vanilla): discussions and their comments, written by the server or by React. Confirmed by pages of
 * three communities (2025, 2026); React's threads by its open source of August 2025 alone.
 */
export const adapter = describedSite({
  id: 'vanilla',
  name: 'Vanilla',
  isEngine: true,
  matches: ({ document }) => document.querySelector(MARKS) !== null,
  parts: {
    post: ':is([id^="Discussion_"], [id^="Comment_"]):has(.Message, .userContent)',
    author: `.Author .Username || ${OLD_PERSON} || .Username || ${PERSON}`,
    handle: `a.Username || ${OLD_PERSON} || ${PERSON}`,
    profile: `a.Username@href || ${OLD_PERSON}@href || ${PERSON}@href`,
    text: '.Message || .userContent',
    skip: '.Quote, .UserQuote, .js-quoteEmbed, .embedQuote',
    time: '.DateCreated time || .DateCreated || time',
    permalink: 'a.Permalink@href || a:has(> time)@href',
  },
  refine(element, page, { site, permalink, textRoots }) {
    const [, kind, number] = /^(Discussion|Comment)_(\d+)$/.exec(element.id) ?? [];
    if (kind === undefined || number === undefined) return null;
    const quoted = inAddress(/#((?:Comment|Discussion)_\d+)/, element.querySelector(QUOTED));
    const discussion = threadNumber(/\/discussion\/(\d+)/, page);
    return {
      id: element.id,
      // React writes the signature as one more text.
      textRoots: textRoots.slice(0, 1),
      permalink: permalink ?? canonicalLink(`${ownAddress(page)}#${element.id}`, page),
      kind: kind === 'Discussion' ? 'post' : 'reply',
      parentKey: quoted && postKey(site, quoted),
      threadKey: discussion && postKey(site, `Discussion_${discussion}`),
    };
  },
  findComposer: (_, { document }) =>
    openBox(
      document.querySelector('.CommentForm'),
      '[contenteditable="true"], textarea[name="Body"], iframe',
    ),
  readAccount: ({ document }) => shortField(document.querySelector('.MeBox .Username')?.textContent),
});
