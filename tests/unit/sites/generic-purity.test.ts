import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sources = globSync('lib/sites/{generic,_generic-*}.ts');

/** Names of networks, engines, services and shops: as whole words, so that "vanilla" in a sentence counts too. */
const NAMES =
  'xenforo|phpbb|discourse|vbulletin|invision|nodebb|vanilla|flarum|lemmy|kbin|reddit|shreddit|mastodon|bluesky|bsky|threads\\.net|twitter|tweet|facebook|instagram|youtube|ytd|quora|disqus|wordpress|wpdiscuz|joomla|drupal|mybb|fluxbb|punbb|smf|simplemachines|khoros|lithium|jive|vanillaforums|stackexchange|stackoverflow|superuser|hackernews|ycombinator|hnuser|athing|github|gitlab|gitea|bugzilla|trac|amazon|trustpilot|yelp|ebay|etsy|goodreads|tripadvisor|squarespace|linkedin|tiktok|medium|substack|woltlab|burningboard|ipb|yabb|ubb|tapatalk|viafoura|coral|livefyre|gravatar|bbpress|buddypress|wpforo|elgg';
/** Prefixes and names of classes, attributes and elements that one engine alone has. */
const MARKS =
  'ips[A-Z_]\\w*|lia-|js-comment|js-post|bbwrapper|bbcode|message-(?:body|user|cell|attribution)|crawler-post|topic-(?:post|body|owner)|post-stream|comment-(?:body|author|meta|content|list|respond)|commtext|comhead|postbody|postprofile|postmsg|blockpost|bigusername|postmenu|user-details|usertext|s-prose|review-card|a-profile|feeditem|tweettext|user-name-|data-(?:hook|post-?id|pid|comment-?id|content|author|fullname|permalink|ips\\w*|testid[~|^$*]?=)|viewprofile|showpost|showthread|viewtopic|memberlist\\.php|replytocom|css-[0-9a-z]{4}|x1[a-z0-9]{5}';
const HOSTS = '[a-z0-9-]+\\.(?:com|net|social|app|ai|dev|de|fr|co\\.uk)(?![\\w(])';
const ENGINES = new RegExp(`\\b(?:${NAMES})\\b|(?<![\\w-])(?:${MARKS})|\\b(?:${HOSTS})`, 'gi');

describe('the generic reader knows the meaning of markup, no site', () => {
  it('is made of files that are looked at', () => {
    expect(sources.length).toBeGreaterThan(5);
  });

  it.each(sources)('%s names no site, engine or host', (path) => {
    expect(readFileSync(path, 'utf8').match(ENGINES)).toBeNull();
  });

  it.each([
    '.ipsComment',
    '[data-hook=review]',
    'www.shop.com',
    '.lia-message',
    'article.js-comment',
    'ytd-comment',
  ])('would tell %s', (words) => {
    expect(words.match(ENGINES)).not.toBeNull();
  });
});
