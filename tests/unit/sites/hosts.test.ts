// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../lib/sites/_site-of';
import { adapterFor } from '../../../lib/sites/adapter-for';
import { listFixtures, openFixture } from './read-fixture';

it.each([
  ['https://x.com/home', 'x'],
  ['https://mobile.x.com/', 'x'],
  ['https://twitter.com/a/status/1', 'x'],
  ['https://mobile.twitter.com/a', 'x'],
  ['https://X.COM./home', 'x'],
  ['https://netflix.com/', 'netflix.com'],
  ['https://x.com.evil.example/', 'x.com.evil.example'],
  ['https://nottwitter.com/', 'nottwitter.com'],
  ['https://www.example.org/?u=https://x.com/', 'example.org'],
  ['https://news.ycombinator.com/item?id=1', 'hackernews'],
  ['https://bsky.app/profile/a.example', 'bluesky'],
  ['https://notbsky.app/', 'notbsky.app'],
  ['https://bsky.app.evil.example/', 'bsky.app.evil.example'],
  ['https://www.threads.net/@a', 'threads'],
  ['https://threads.com/', 'threads'],
  ['https://mythreads.com/', 'mythreads.com'],
  ['https://ycombinator.com/', 'ycombinator.com'],
  ['https://www.reddit.com/r/coffee/', 'reddit'],
  ['https://old.reddit.com/r/coffee/', 'reddit'],
  ['https://notreddit.com/', 'notreddit.com'],
  ['https://reddit.com.evil.example/', 'reddit.com.evil.example'],
  ['https://uk.trustpilot.com/review/harborfinch.example', 'trustpilot'],
  ['https://nottrustpilot.com/', 'nottrustpilot.com'],
  ['https://www.amazon.co.jp/dp/B000000001', 'amazon'],
  ['https://amazon.com.br/dp/B000000001', 'amazon'],
  ['https://aws.amazon.com/', 'aws.amazon.com'],
  ['https://www.amazon.com.evil.example/dp/B000000001', 'amazon.com.evil.example'],
  ['https://play.google.com/store/apps/details?id=example.kettle', 'google-play'],
  ['https://apps.apple.com/us/app/id1', 'app-store'],
  ['https://www.google.co.uk/maps/place/A', 'google-maps'],
  ['https://maps.google.com/?cid=1', 'google-maps'],
  ['https://www.google.com/search?q=maps', 'google.com'],
  ['https://www.google.com/mapsy', 'google.com'],
  ['https://www.google.com.evil.example/maps', 'google.com.evil.example'],
  ['https://de.yelp.com/biz/a', 'yelp'],
  ['https://www.yelp.co.uk/biz/a', 'yelp'],
  ['https://notyelp.com/', 'notyelp.com'],
  ['https://www.instagram.com/p/DAaaaaaaaa1/', 'instagram'],
  ['https://notinstagram.com/', 'notinstagram.com'],
  ['https://www.facebook.com/groups/1/', 'facebook'],
  ['https://web.facebook.com/a', 'facebook'],
  ['https://notfacebook.com/', 'notfacebook.com'],
  ['https://www.tiktok.com/@a/video/1', 'tiktok'],
  ['https://tiktok.com.evil.example/', 'tiktok.com.evil.example'],
  ['https://www.youtube.com/watch?v=1', 'youtube'],
  ['https://youtube.com.evil.example/', 'youtube.com.evil.example'],
  ['https://github.com/a/b/issues/1', 'github'],
  ['https://gist.github.com/a/1', 'github'],
  ['https://a.github.io/', 'a.github.io'],
  ['https://www.quora.com/A', 'quora'],
  ['https://es.quora.com/A', 'quora'],
  ['https://disqus.com/embed/comments/?base=default', 'disqus'],
  ['https://disqus.com/by/ada/', 'disqus.com'],
  ['https://notdisqus.com/embed/comments/', 'notdisqus.com'],
  ['file:///x.com/page.html', ''],
])('%s is read as %s', (address, site) => {
  const page = { url: new URL(address), document };
  expect(siteOf(adapterFor(page), page)).toBe(site);
});

it.each([
  ['<div id="mastodon" class="notranslate app-holder"></div>', 'mastodon'],
  ['<div id="mastodon" data-props="{}"></div>', 'mastodon'],
  [
    '<div class="activity-stream"><div class="entry"><div class="status__info"></div></div></div>',
    'mastodon',
  ],
  ['<meta name="description" content="Minimalistic opinionated Mastodon web client">', 'mastodon'],
  ['<article class="status" data-state-post-id="brews.example/1"></article>', 'mastodon'],
  ['<link rel="me" href="https://m.webtoo.ls/@elk">', 'mastodon'],
  ['<div id="status-1" aria-roledescription="status-card"></div>', 'mastodon'],
  ['<ul id="post-list"><li class="post"><div data-role="post-content"></div></li></ul>', 'disqus'],
  ['<ul id="post-list"><li class="post">News</li></ul>', 'social.example'],
  // Other web apps call their first data the same.
  ['<script id="initial-state" type="application/json">{}</script>', 'social.example'],
  ['<div class="activity-stream"><div class="entry">News</div></div>', 'social.example'],
  ['<div id="mastodon"></div><p class="status">Mastodon</p>', 'social.example'],
])('%s tells whose page it is on any host', (html, site) => {
  const marked = new DOMParser().parseFromString(html, 'text/html');
  const page = { url: new URL('https://social.example/@a'), document: marked };
  expect(siteOf(adapterFor(page), page)).toBe(site);
});

describe.each(listFixtures().filter(({ site }) => site !== 'generic'))('the page $site/$name', (fixture) => {
  const { page } = openFixture(fixture);

  it('is read by the adapter in whose folder it stands', () => {
    expect(adapterFor(page).id).toBe(fixture.site);
  });

  it.each([
    ['begins otherwise', (host: string) => `https://not${host.split('.').slice(-2).join('.')}/`],
    ['goes on', (host: string) => `https://${host}.evil.example/`],
    ['is only named', (host: string) => `https://evil.example/?at=${host}`],
  ])('has a host; one that %s is another', (_how, spoil) => {
    const url = new URL(spoil(page.url.hostname));
    expect(adapterFor({ url, document }).id).toBe('generic');
  });
});
