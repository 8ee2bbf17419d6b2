// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type Page, siteAdapters } from '../../../lib/sites';
import { adapterFor } from '../../../lib/sites/adapter-for';
import { adapter as oldReddit } from '../../../lib/sites/old-reddit';
import { adapter as reddit } from '../../../lib/sites/reddit';
import { openFixture, readAll } from './read-fixture';

const OLD = '<div id="header-bottom-left"></div><div id="siteTable"></div>';
const NEW = '<shreddit-app></shreddit-app>';

function open(address: string, html: string): Page {
  document.body.innerHTML = html;
  return { url: new URL(address), document };
}

function keysOf(page: Page): (string | null)[] {
  return readAll(adapterFor(page), page).map(({ read }) => read.post.key);
}

afterEach(() => {
  document.body.innerHTML = '';
});

it.each([
  ['https://www.reddit.com/r/coffee/', NEW, 'reddit'],
  ['https://www.reddit.com/r/coffee/', OLD, 'old-reddit'],
  ['https://np.reddit.com/r/coffee/', OLD, 'old-reddit'],
  ['https://old.reddit.com/r/coffee/', OLD, 'old-reddit'],
  ['https://old.reddit.com/', '', 'old-reddit'],
  ['https://sh.reddit.com/', '', 'reddit'],
  ['https://www.reddit.example/', OLD, undefined],
])('%s with %s is read by one adapter', (address, html, id) => {
  const page = open(address, html);
  const matching = siteAdapters.filter((adapter) => adapter.matches(page)).map((adapter) => adapter.id);
  expect(matching).toEqual(id === undefined ? [] : [id]);
});

it('reads the same posts of the same people under the same addresses on both faces', () => {
  const [shown, before] = ['reddit', 'old-reddit'].map((site) => {
    const { page } = openFixture({ site, name: 'thread' });
    return readAll(adapterFor(page), page).map(({ read }) => {
      const { key, author, permalink, text, parentKey, threadKey } = read.post;
      return { key, author, permalink, text, parentKey, threadKey };
    });
  });
  expect(before).toEqual(shown);
});

describe('Reddit', () => {
  it('counts neither an advertisement nor a removed comment as a post that could not be read', () => {
    const { page } = openFixture({ site: 'reddit', name: 'thread' });
    expect(reddit.findCandidates(page.document)).toHaveLength(readAll(reddit, page).length);
    for (const words of ['shreddit-comments-page-ad a', '[thingid="t1_c000004"] > [slot="comment"] p'])
      expect(reddit.candidateOf(page.document.querySelector(words) ?? page.document)).toBeNull();
  });

  it('waits for a text that is mounted late, and reads it under the same key', () => {
    const { page } = openFixture({ site: 'reddit', name: 'thread' });
    const body = page.document.querySelector('shreddit-post-text-body');
    const [key] = keysOf(page);
    body?.remove();
    const [early] = readAll(reddit, page);
    expect(early?.read.post).toMatchObject({ key, text: 'Grinder jams after a week' });
  });

  it('still counts a comment whose words it cannot find', () => {
    const { page } = openFixture({ site: 'reddit', name: 'thread' });
    for (const slot of page.document.querySelectorAll('[slot="comment"]')) slot.remove();
    expect(readAll(reddit, page).length).toBeLessThan(reddit.findCandidates(page.document).length);
  });

  it('gives a comment without an address the one that its full names make', () => {
    const page = open(
      'https://www.reddit.com/r/a/comments/b/c/',
      '<shreddit-comment thingid="t1_one" postid="t3_b"><div slot="comment">One</div></shreddit-comment>',
    );
    expect(readAll(reddit, page)[0]?.read.post).toMatchObject({
      permalink: 'https://www.reddit.com/comments/b/comment/one/',
      threadKey: 'reddit:t3_b',
    });
  });

  it('finds the box inside shadow roots, and only that of the comment it stands in', () => {
    const page = open(
      'https://www.reddit.com/r/a/comments/b/c/',
      `<shreddit-comment thingid="t1_one"><div slot="comment">One</div><shreddit-comment-action-row></shreddit-comment-action-row>
       <shreddit-comment thingid="t1_two"><div slot="comment">Two</div></shreddit-comment></shreddit-comment>`,
    );
    const root = document.querySelector('shreddit-comment-action-row')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no row');
    root.innerHTML = '<comment-composer-host><shreddit-composer></shreddit-composer></comment-composer-host>';
    const inner = root.querySelector('shreddit-composer')?.attachShadow({ mode: 'open' });
    if (!inner) throw new Error('no composer');
    inner.innerHTML = '<div contenteditable="true"></div>';
    const [one, two] = reddit.findCandidates(document);
    if (!one || !two) throw new Error('no comments');
    expect(reddit.findComposer?.(one, page)).toBe(inner.firstElementChild);
    expect(reddit.findComposer?.(two, page)).toBeNull();
  });

  it('takes the box of a page for its own post, not for another one shown there', () => {
    const { page } = openFixture({ site: 'reddit', name: 'thread' });
    const elsewhere = { ...page, url: new URL('https://www.reddit.com/r/homebarista/comments/1zzz/other/') };
    const [post] = reddit.findCandidates(page.document);
    if (!post) throw new Error('no post');
    expect(reddit.findComposer?.(post, elsewhere)).toBeNull();
  });
});

describe('old Reddit', () => {
  it('counts no placeholder, advertisement or private message as a post', () => {
    for (const name of ['thread', 'listing', 'inbox', 'search']) {
      const { page } = openFixture({ site: 'old-reddit', name });
      expect(oldReddit.findCandidates(page.document)).toHaveLength(readAll(oldReddit, page).length);
    }
  });

  it('never takes the box that edits a post for one that answers it', () => {
    const { page } = openFixture({ site: 'old-reddit', name: 'thread' });
    page.document.querySelector('.commentarea > form')?.remove();
    const [post] = oldReddit.findCandidates(page.document);
    if (!post) throw new Error('no post');
    expect(oldReddit.findComposer?.(post, page)).toBeNull();
  });
});
