import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/domain/post';
import { findReplies } from '../../../lib/recognition/find-replies';
import { createOwnAuthors } from '../../../lib/recognition/own-authors';
import { madeUpPost } from '../domain/made-up-post';
import { subject } from './subject';

const isOurs = createOwnAuthors([subject({ ownHandles: ['@HarborFinch_Help'] })], { forum: 'Tess' });

function post(key: string, handle: string, given: Partial<Post> = {}): Post {
  const author = { name: null, handle, profileUrl: null };
  return madeUpPost({
    key,
    site: 'forum',
    author,
    parentKey: null,
    threadKey: null,
    text: 'Well.',
    ...given,
  });
}
const question = post('q', 'ida', { text: 'Why does my grinder stop?' });
const to = (parentKey: string) => ({ parentKey, kind: 'reply' as const });
const at = (minute: number) => ({ postedAt: Date.UTC(2026, 2, 2, 9, minute) });
const inThread = { threadKey: 't', kind: 'reply' as const };
const begun = post('q', 'ida', { threadKey: 't', kind: 'post', text: 'Why does my grinder stop?' });
const ADVICE = 'You can unplug it for ten minutes and try again.';

/** What was found below the post of that key: whose answer of ours, and who helped. */
function found(posts: readonly Post[], key = 'q') {
  const wanted = posts.filter((each) => each.key === key);
  const replies = findReplies(posts, wanted, isOurs).get(key);
  return [replies?.ours?.key ?? null, replies?.helpful.map((each) => each.key) ?? []];
}

describe('what answers a post', () => {
  it.each<[string, Post[], [string | null, string[]]]>([
    ['nothing', [question], [null, []]],
    ['a reply of the brand', [question, post('a', 'harborfinch_help', to('q'))], ['a', []]],
    ['a reply of the agent', [question, post('a', 'tess', to('q'))], ['a', []]],
    ['a reply of the brand to somebody else', [question, post('a', 'harborfinch_help', to('x'))], [null, []]],
    [
      'the latest of two, wherever it stands',
      [question, post('a', 'tess', { ...to('q'), ...at(9) }), post('b', 'tess', { ...to('q'), ...at(3) })],
      ['a', []],
    ],
    [
      'the last one, where the page tells no times',
      [
        question,
        post('a', 'tess', { ...to('q'), postedAt: null }),
        post('b', 'tess', { ...to('q'), postedAt: null }),
      ],
      ['b', []],
    ],
    ['advice of another customer', [question, post('a', 'tom', { ...to('q'), text: ADVICE })], [null, ['a']]],
    ['no advice', [question, post('a', 'tom', { ...to('q'), text: 'You can say that again' })], [null, []]],
    ['advice of the author', [question, post('a', 'ida', { ...to('q'), text: ADVICE })], [null, []]],
    [
      'what the author gave thanks for',
      [question, post('a', 'tom', to('q')), post('b', 'ida', { ...to('a'), text: 'Thanks, that worked!' })],
      [null, ['a']],
    ],
    [
      'in a flat thread any reply of ours answers the post that began it',
      [begun, post('a', 'tom', inThread), post('b', 'tess', inThread)],
      ['b', []],
    ],
  ])('%s', (_name, posts, expected) => {
    expect(found(posts)).toEqual(expected);
  });

  it('answers a later post of a flat thread only where it names its author', () => {
    const other = post('o', 'tom', { ...inThread, text: 'Mine stops, too.' });
    expect(found([begun, other, post('a', 'tess', inThread)], 'o')).toEqual([null, []]);
    expect(found([begun, other, post('a', 'tess', { ...inThread, text: '@Tom, sorry!' })], 'o')).toEqual([
      'a',
      [],
    ]);
  });
});
