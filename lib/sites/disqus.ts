import { closestAround } from './_candidates';
import { describedSite } from './_described';
import { isOnHost } from './_hosts';
import { postKey } from './_posts';

const POST = 'li.post[id^="post-"]';

/**
 * Disqus: the document of its frame, and its markup where it stands in a page of another host. Read from a frame of 2018,
 * and after one of 2014; a newer one was not to be had.
 */
export const adapter = describedSite({
  id: 'disqus',
  name: 'Disqus',
  matches: ({ url, document }) =>
    (isOnHost(url, ['disqus.com']) && url.pathname.startsWith('/embed/')) ||
    document.querySelector('#post-list [data-role="post-content"]') !== null,
  // A removed comment keeps its place without an author or a text of its own.
  isPost: (element) => !element.matches('.post--deleted, .deleted'),
  parts: {
    post: POST,
    author: '.author a || .author || [data-role="username"]',
    // In 2014 the name was no link of its own.
    handle: '.author a@data-username || .avatar a@href || .author a@href',
    profile: '.avatar a@href || .author a@href',
    text: '[data-role="message"] || .post-message',
    time: '[data-role="relative-time"]@title || .time-ago@title',
    permalink: '[data-role="relative-time"]@href || a.time-ago@href',
    id: '@id',
    likes: '[data-role="likes"]',
  },
  refine(element, _page, found) {
    const parent = closestAround(element, POST);
    return {
      id: numberOf(element),
      kind: parent === null ? 'post' : 'reply',
      parentKey: parent && postKey('disqus', numberOf(parent)),
      threadKey: found.permalink?.replace(/#.*/s, '') ?? null,
    };
  },
  findComposer: (element) =>
    element.querySelector<HTMLElement>(
      ':scope > [data-role="post-content"] [data-role="reply-form"] :is([contenteditable="true"], textarea)',
    ),
});

function numberOf(post: Element): string {
  return post.id.replace('post-', '');
}
