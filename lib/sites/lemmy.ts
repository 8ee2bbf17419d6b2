import { closestAround } from './_candidates';
import { describedSite } from './_described';
import { firstGroup, inAddress } from './_first-group';
import { canonicalLink } from './_links';
import { postKey } from './_posts';
import { siteOf } from './_site-of';

const COMMENT = '.comment-node[id^="comment-"]';
const PERSON = 'a[href*="/u/"]';

/**
 * Lemmy's own pages on any host: lists of posts, a post with its comments, a person's page. Read from a page of 0.19
 * (2026), and after the public source from 0.16 to 1.0.
 */
export const adapter = describedSite({
  id: 'lemmy',
  name: 'Lemmy',
  isEngine: true,
  matches: ({ document }) =>
    document.querySelector(`.lemmy-site, .post-listing ${PERSON}, ${COMMENT} ${PERSON}`) !== null,
  parts: {
    post: `${COMMENT}, .post-listing`,
    author: `.person-listing > span > span || .person-listing > span || ${PERSON} > span || ${PERSON}`,
    handle: `${PERSON}@href`,
    profile: `${PERSON}@href`,
    // A post shows its title twice, for narrow and wide screens.
    text: '.post-title h1, .post-title h5, .post-name, .md-div || .comment-content',
    time: '.moment-time@data-tippy-content || span.unselectable.pointer@data-tippy-content',
    permalink: 'a[href*="scrollToComments"]@href || a[href*="/post/"]@href',
    replies: 'a[href*="scrollToComments"]',
  },
  refine(element, page, found) {
    const site = siteOf(adapter, page);
    // "Created: …" and a line for the last change.
    const made = firstGroup(/^(?:[^:\d]+: )?(.*)/, found.postedAtText);
    const time = { postedAt: instantIn(made), postedAtText: made };
    const comment = firstGroup(/^comment-(\d+)$/, element.id);
    const listed = firstGroup(/\/post\/(\d+)/, comment === null ? found.permalink : page.url.pathname);
    const post = listed && `post-${listed}`;
    const thread = post && postKey(site, post);
    if (comment === null) {
      return {
        ...time,
        id: post ?? found.id,
        permalink: canonicalLink(listed && `/post/${listed}`, page),
        textRoots: found.textRoots.filter((root, index) => index === 0 || root.matches('.md-div')),
        threadKey: thread,
      };
    }
    const own = element.querySelector(`a[href$="/${comment}"]`)?.getAttribute('href');
    const above = closestAround(element.parentElement ?? element, '.comment')?.querySelector(COMMENT);
    return {
      ...time,
      id: `comment-${comment}`,
      permalink: canonicalLink(own ?? `/comment/${comment}`, page),
      kind: 'reply',
      parentKey: above ? postKey(site, above.id) : thread,
      threadKey: thread,
    };
  },
  /** The form below a comment answers it, the one above all comments the post. */
  findComposer(element, { document }) {
    if (element.matches(COMMENT))
      return (
        element.parentElement?.querySelector<HTMLElement>(
          ':scope > :not(.comments, .comment-node) textarea',
        ) ?? null
      );
    const boxes = document.querySelectorAll<HTMLElement>('.post textarea');
    return Array.from(boxes).find((box) => box.closest('.comment, .post-listing') === null) ?? null;
  },
  readAccount: ({ document }) => inAddress(/\/u\/([^/?#]+)/, document.querySelector(`.navbar ${PERSON}`)),
});

/** Of the languages that it is written in, English is one that browsers read: "October 4th, 2024 at 3:43:10 PM GMT+03:00". */
function instantIn(words: string | null): number | null {
  const time = Date.parse(/GMT/.test(words ?? '') ? (words ?? '').replace(/(\d)[a-z]{2},|at /g, '$1') : '');
  return Number.isNaN(time) ? null : time;
}
