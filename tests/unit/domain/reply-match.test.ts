import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/domain/post';
import { matchReply, type SentReply } from '../../../lib/domain/reply-match';
import { madeUpPost } from './made-up-post';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const TEXT = 'Sorry to hear that, Mara. Please send us a message with your order number.';

const sent: SentReply = {
  account: 'harborfinch_help',
  site: 'feed',
  postKey: 'feed:1',
  threadKey: 'feed:thread',
  text: TEXT,
  sinceMs: NOW - 5 * MINUTE,
};

function reply(given: Partial<Post> = {}): Post {
  return madeUpPost({
    key: 'feed:9',
    author: { name: 'Harbor & Finch Care', handle: 'harborfinch_help', profileUrl: null },
    postedAt: NOW - 4 * MINUTE,
    text: TEXT,
    kind: 'reply',
    parentKey: 'feed:1',
    threadKey: 'feed:thread',
    ...given,
  });
}

function by(handle: string | null, name: string | null = null): Partial<Post> {
  return { author: { handle, name, profileUrl: null } };
}

const page = (...keys: string[]) => ({ seenAtMs: NOW, postKeys: new Set(keys) });

describe('matchReply', () => {
  it.each<[string, Partial<Post>, Partial<SentReply>]>([
    ['the same text as a direct answer', {}, {}],
    ['an account written in another case, with @', by('HarborFinch_Help'), { account: '@harborfinch_help' }],
    ['a name, where the site has no handles', by(null, 'Harbor & Finch'), { account: 'harbor & finch' }],
    ['an edited text', { text: `${TEXT.replace('Mara', 'Mara Lind')} Thank you! We are on it.` }, {}],
    ['another place in the same thread', { parentKey: 'feed:5' }, {}],
    ['an answer listed under the thread only', { parentKey: null }, {}],
    ['an answer to the thread’s first post', { parentKey: null, threadKey: 'feed:1' }, { threadKey: null }],
    ['no thread at all, but the answered post on the page', { parentKey: null, threadKey: null }, {}],
    ['a clock one minute behind', { postedAt: NOW - 6 * MINUTE }, {}],
    ['relative words that allow it', { postedAt: null, postedAtText: '4m' }, {}],
    ['words too coarse to exclude it', { postedAt: null, postedAtText: 'today' }, {}],
    ['a direct answer without any time', { postedAt: null, postedAtText: null }, {}],
    ['an account the store learnt later', {}, { account: 'harborfinch_help' }],
  ])('takes %s', (_what, post, sending) => {
    expect(matchReply(reply(post), { ...sent, ...sending }, page('feed:1', 'feed:9'))).not.toBeNull();
  });

  it.each<[string, Partial<Post>, Partial<SentReply>]>([
    ['another person’s identical text', by('mara_lk'), {}],
    ['a handle that only contains ours', by('harborfinch_help2'), {}],
    ['another handle under our display name', by('fake', 'harborfinch_help'), {}],
    ['an author that is not told', by(null), {}],
    ['an unknown account', {}, { account: null }],
    ['another site', { site: 'forum' }, {}],
    ['the engaged post itself', { key: 'feed:1' }, {}],
    ['another thread', { parentKey: 'feed:77', threadKey: 'feed:other' }, {}],
    ['another text', { text: 'We are closed on Sunday, but the shop opens at nine on Monday.' }, {}],
    ['an exact time before the insertion', { postedAt: NOW - 60 * MINUTE }, {}],
    ['relative words that exclude it', { postedAt: null, postedAtText: '3 hours ago' }, {}],
    [
      'another place in the thread without any time',
      { parentKey: 'feed:5', postedAt: null, postedAtText: null },
      {},
    ],
  ])('refuses %s', (_what, post, sending) => {
    expect(matchReply(reply(post), { ...sent, ...sending }, page('feed:1', 'feed:9'))).toBeNull();
  });

  it('does not guess a thread when the answered post is not on the page', () => {
    expect(matchReply(reply({ parentKey: null, threadKey: null }), sent, page('feed:9'))).toBeNull();
  });

  it('says whether the page tells that it is a direct answer', () => {
    expect(matchReply(reply(), sent, page())).toEqual({ isDirect: true, similarity: 1 });
    expect(matchReply(reply({ parentKey: 'feed:5' }), sent, page())?.isDirect).toBe(false);
  });
});
