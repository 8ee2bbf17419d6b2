// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { siteAdapters } from '../../../lib/sites';
import { openPage } from './read-fixture';

it.each([
  [
    'x',
    `<article data-testid="tweet"><button data-testid="reply" aria-label="1234 Replies. Reply">1.2K</button>
    <button data-testid="retweet" aria-label="Repost"></button><button data-testid="unlike" aria-label="2 Likes. Liked"></button>
    <a href="/ada/status/1/analytics" aria-label="5470 views. View post analytics">5K</a></article>`,
    { likes: 2, replies: 1234, views: 5470 },
  ],
  [
    'bluesky',
    `<div data-testid="feedItem-by-ada.example"><button data-testid="replyBtn" aria-label="Reply (1,168 replies)"></button>
    <i data-testid="likeCount">15.5K</i></div>`,
    { likes: 15_500, replies: 1_168 },
  ],
  ['reddit', '<shreddit-post score="510" comment-count="73"></shreddit-post>', { likes: 510, replies: 73 }],
  [
    'old-reddit',
    '<div class="thing comment"><div class="entry"><i class="score unvoted" title="-4">-4</i></div></div>',
    {},
  ],
  ['stackexchange', '<div id="answer-1" class="answer" data-score="27"></div>', { likes: 27 }],
])('%s counts what it shows', (id, html, counts) => {
  const [post] = openPage(html, 'https://any.example/').document.body.children;
  const adapter = siteAdapters.find((each) => each.id === id);
  expect(post && adapter?.readCounts?.(post)).toEqual(counts);
});
