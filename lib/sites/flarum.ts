import { describedSite } from './_described';
import { firstGroup, inAddress } from './_first-group';
import { canonicalLink } from './_links';
import { postKey } from './_posts';
import { siteOf } from './_site-of';

/** The page as the server sends it to who has no scripts: no links, no times, and up to 1.7 no articles. */
const BARE = '#flarum-content .container > div > :is(article, div)';

/**
 * Flarum: discussions and the posts of a person in the app, and the page for those without scripts. The bare page was
 * read from one of 2026; the app after its public source from 0.1 to 2.0 and one saved page of 2022.
 */
export const adapter = describedSite({
  id: 'flarum',
  name: 'Flarum',
  isEngine: true,
  matches: ({ document }) =>
    document.querySelector('#flarum-content, #flarum-loading, #app.App > .App-content') !== null,
  isPost: (element) => !element.matches('.Post--hidden'),
  parts: {
    post: `article.CommentPost, ${BARE}`,
    author: '.PostUser .username || h3:not(:has(.Avatar))',
    handle: '.PostUser h3 a@href',
    profile: '.PostUser h3 a@href',
    text: '.Post-body',
    skip: 'blockquote, .PostMention-preview',
    time: '.PostMeta time || .Post-header time',
    parent: 'a.PostMention@href',
  },
  refine(element, page, found) {
    const site = siteOf(adapter, page);
    const number = element.closest('.PostStream-item')?.getAttribute('data-number');
    // A person's posts name their discussions beside them.
    const beside = element.parentElement?.querySelector('.PostsUserPage-discussion a')?.getAttribute('href');
    const thread = discussionIn(beside ?? page.url.pathname);
    const address = beside ?? (thread && number && `${thread}/${number}`);
    const id = idIn(address) ?? found.id;
    const answered = idIn(firstGroup(/(\/d\/.*)/, found.parentKey));
    const isFirst = address ? id.endsWith('/1') : element.previousElementSibling === null;
    return {
      id,
      // A first post may show the best answer below its own words.
      textRoots: found.textRoots.slice(0, 1),
      permalink: canonicalLink(address?.replace(/\/1$/, ''), page),
      kind: isFirst && !page.url.search ? 'post' : 'reply',
      parentKey: answered && postKey(site, answered),
      threadKey: canonicalLink(firstGroup(/^(.*?\/d\/\d+)/, thread), page),
    };
  },
  /** One floating box for the discussion; one that corrects a post links that post. */
  findComposer(element, { document, url }) {
    const link = document
      .querySelector('.Composer .ComposerBody-header a[href*="/d/"]')
      ?.getAttribute('href');
    const isReply = link?.endsWith(discussionIn(url.pathname) ?? ' ') && element.closest('.PostStream-item');
    return isReply ? document.querySelector<HTMLElement>('.Composer .TextEditor-editor') : null;
  },
  readAccount: ({ document }) =>
    inAddress(/\/u\/([^/?#]+)/, document.querySelector('.SessionDropdown a[href*="/u/"]')),
});

/** The discussion's address without the place in it. */
function discussionIn(path: string): string | null {
  return firstGroup(/^(.*\/d\/[^/?#]+)/, path);
}

/** A post is known by its discussion and its number there, which every page has that shows it. */
function idIn(address: string | null | undefined): string | null {
  const [, discussion, number = '1'] = /\/d\/(\d+)[^/]*(?:\/(\d+))?/.exec(address ?? '') ?? [];
  return discussion === undefined ? null : `${discussion}/${number}`;
}
