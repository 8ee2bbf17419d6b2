import { closestAround } from './_candidates';
import { describedSite } from './_described';
import { firstGroup } from './_first-group';
import { postKey } from './_posts';

const POST = 'article.status';
const ID = 'data-state-post-id';

/** Phanpy, on any host: another view of Mastodon. After its public source of 2026; never saved from a page. */
export const adapter = describedSite({
  id: 'phanpy',
  name: 'Phanpy',
  network: 'mastodon',
  matches: ({ document }) =>
    document.querySelector(`meta[content="Minimalistic opinionated Mastodon web client"], ${POST}[${ID}]`) !==
    null,
  // A post within a post is quoted; a composer repeats what it answers.
  isPost: (element) =>
    !element.matches('.compact-reply, .filtered') &&
    closestAround(element, `${POST}, .status-preview`) === null,
  parts: {
    post: `${POST}[${ID}]`,
    author: '.meta-name .name-text b',
    handle: '.meta-name .name-text@title',
    profile: '.meta-name .name-text@href',
    text: '.content > p:first-child, .inner-content',
    skip: '.quote-inline',
    time: '.meta .time time || .extra-meta time.created',
    permalink: '.extra-meta a@href || a.time@href',
    // As the Mastodon app's posts: the server and its number.
    id: `@${ID}`,
    language: '.inner-content@lang',
    likes: '.actions .favourite-button small@title',
    replies: '.actions .reply-button small@title',
  },
  refine(element, _page, found) {
    const server = firstGroup(/^([^/]+)\//, found.id);
    const handle = firstGroup(/([\w.-]+(?:@[^\s()@]+)?)\)?\s*$/, found.author.handle);
    const answered = element.previousElementSibling?.matches('.compact-reply')
      ? element.previousElementSibling.getAttribute(ID)
      : null;
    const isReply = element.matches('.status-reply-to') || element.closest('li.descendant') !== null;
    return {
      author: {
        ...found.author,
        handle: handle && server && !handle.includes('@') ? `${handle}@${server}` : handle,
      },
      parentKey: answered && postKey('mastodon', answered),
      kind: isReply ? 'reply' : 'post',
    };
  },
  findComposer(element, { document }) {
    const answered = document.querySelector(`#compose-container .status-preview:has(.reply-to) ${POST}`);
    return answered?.getAttribute(ID) === element.getAttribute(ID)
      ? document.querySelector<HTMLElement>('#compose-container textarea[name="status"]')
      : null;
  },
});
