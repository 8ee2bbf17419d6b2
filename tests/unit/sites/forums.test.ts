// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { SiteAdapter } from '../../../lib/sites';
import { adapter as invision } from '../../../lib/sites/invision';
import { adapter as phpbb } from '../../../lib/sites/phpbb';
import { adapter as vbulletin } from '../../../lib/sites/vbulletin';
import { adapter as vbulletin5 } from '../../../lib/sites/vbulletin5';
import { openFixture, openPage, readAll, readComposers } from './read-fixture';

function changed(site: string, name: string, from: string, to: string) {
  const { page } = openFixture({ site, name });
  const html = page.document.documentElement.outerHTML;
  expect(html).toContain(from);
  return openPage(html.replaceAll(from, to), page.url.href);
}

const topic = { 'board.brew.example:8101': 0, 'board.brew.example:8102': 0, 'board.brew.example:8105': 0 };
const thread = { 'talk.brew.example:5001': 0, 'talk.brew.example:5002': 0, 'talk.brew.example:5004': 0 };
const entries = { 'community.brew.example:7026': 1, 'community.brew.example:7027': 1 };

describe('the reply box', () => {
  it.each<[string, SiteAdapter, string, string, string, object]>([
    ['of a quote’s form', phpbb, 'topic', 'mode=reply', 'mode=quote', topic],
    ['is not that of an edit', phpbb, 'topic', 'mode=reply', 'mode=edit', {}],
    ['is not that of a new topic', phpbb, 'topic', 'mode=reply', 'mode=post', {}],
    ['is not the box that an editor hides', vbulletin, 'thread-3', 'rows="10"', 'style="display:none"', {}],
    ['answers the thread', vbulletin, 'thread-3', 'rows="10"', '', thread],
    ['is not a comment’s closed box', vbulletin5, 'topic', 'comment-entry-box"', 'h-hide"', {}],
    [
      'is the editor once it is open',
      invision,
      'topic-5',
      'class="ipsHide norewrite" data-role="mainEditorArea">',
      'data-role="mainEditorArea"><div class="tiptap" contenteditable="true"></div>',
      { ...entries, 'community.brew.example:7026': 0, 'community.brew.example:7027': 0 },
    ],
  ])('%s', (_, adapter, name, from, to, composers) => {
    expect(readComposers(adapter, changed(adapter.id, name, from, to))).toEqual(composers);
  });
});

describe('the first post', () => {
  it.each<[string, SiteAdapter, string, string, string, string]>([
    ['is the topic’s', phpbb, 'topic', 'Kettle', 'Kettles', 'post'],
    [
      'of a later page is a reply',
      phpbb,
      'topic',
      'viewtopic.php?t=311"',
      'viewtopic.php?t=311&start=10"',
      'reply',
    ],
    [
      'that is titled as a reply is one',
      phpbb,
      'topic',
      '>Kettle lid leaks</a></h3>',
      '>Re: Kettle</a></h3>',
      'reply',
    ],
    ['is numbered so', vbulletin, 'thread-3', 'name="1"', 'name="11"', 'reply'],
    ['is that of the first page', invision, 'topic-4', 'leaks/">', 'leaks/page/2/">', 'reply'],
  ])('%s', (_, adapter, name, from, to, kind) => {
    const page = changed(adapter.id, name, from, to);
    expect(readAll(adapter, page)[0]?.read.post.kind).toBe(kind);
  });
});

describe('what stands near a post is not taken for it', () => {
  it('a post whose author is not shown is not read under another name', () => {
    const page = changed('phpbb', 'topic', '<span class="username">Guest Ida</span>', '');
    expect(readAll(phpbb, page).map(({ read }) => read.post.author.name)).toEqual([
      'Mara Lindt',
      'Finch Care',
    ]);
  });

  it('an address with a session or a place says the post’s number alone', () => {
    const page = changed('phpbb', 'search', 't=290&amp;p=7990', 't=290&amp;start=20&amp;sid=aa11&amp;p=7990');
    expect(readAll(phpbb, page)[1]?.read.post.permalink).toBe(
      'https://board.brew.example/viewtopic.php?p=7990#p7990',
    );
  });

  it('comments of another application have numbers of their own', () => {
    const page = changed('invision', 'topic-4', 'data-commenttype="forums"', 'data-commenttype="blog"');
    expect(readAll(invision, page)[0]?.read.post.key).toBe('community.brew.example:blog-7001');
  });

  it('a date without its zone is words', () => {
    const page = changed('vbulletin5', 'topic-5', 'data-node-publishdate="1466796292"', '');
    const post = readAll(vbulletin5, page)[0]?.read.post;
    expect([post?.postedAt, post?.postedAtText]).toEqual([null, '06-24-2016, 08:24 PM']);
  });
});
