import { describedSite } from './_described';
import { firstGroup } from './_first-group';
import { isOnHost } from './_hosts';

const CONTENT = '.spacing_log_answer_content';
const PROFILE = 'a[href*="/profile/"]:not(:has(img))';
/** The link around the words for the time. */
const LINK = 'a[rel="nofollow"], a[href*="/answer/"]';

/**
 * Answers, on the page of their question. Seen in a saved page for visitors of 2026-02, with answers to other questions
 * and one from a space; the same marks stand in public scripts since 2020. Not seen: anonymous answers, feeds, profiles.
 * Not read: questions, which have no author; comments; posts in spaces.
 */
export const adapter = describedSite({
  id: 'quora',
  name: 'Quora',
  matches: ({ url }) => isOnHost(url, ['quora.com']),
  parts: {
    post: `div:has(> ${CONTENT})`,
    author: PROFILE,
    handle: `${PROFILE}@href`,
    profile: `${PROFILE}@href`,
    // Where only the beginning is shown, the whole text stands hidden beside it.
    text: `${CONTENT} .qu-display--none .qu-userSelect--text || ${CONTENT} .qu-userSelect--text`,
    time: LINK,
    permalink: `${LINK}@href`,
  },
  refine(element, _page, { author, permalink }) {
    const address = permalink?.replace(/[?#].*$/s, '') ?? null;
    const isNamed =
      (author.handle !== null && firstGroup(/\/answer\/([^/]+)$/, address) === author.handle) ||
      element.querySelector(`.qu-bold ${PROFILE}, .puppeteer_test_tribe_name`) !== null;
    const nobody = {
      name: element.querySelector('.qu-bold:not(:has(a))')?.textContent ?? null,
      handle: null,
      profileUrl: null,
    };
    // An answer in a space has no address of its writer.
    if (!isNamed && !/\/answers?\//.test(address ?? '')) return null;
    return {
      kind: 'answer',
      threadKey: address?.replace(/\/answers?\/[^/]*$/, '') ?? null,
      ...(address !== null && { id: address, permalink: address }),
      // A link there is a space's name. Above an anonymous answer the first person named is one who liked it.
      ...(!isNamed && { author: nobody }),
    };
  },
});
