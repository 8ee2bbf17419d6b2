// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { adapter } from '../../../lib/sites/hackernews';
import { openFixture, readAll } from './read-fixture';

/** A made-up thread of rows that go one level deeper each, back to the top after every tenth. */
function longThread(rows: number): string {
  const row = (at: number) =>
    `<tr class="athing comtr" id="${1_000 + at}"><td><table><tr><td class="ind" indent="${at % 10}"></td><td>
    <span class="comhead"><a class="hnuser" href="user?id=ada">ada</a></span>
    <div class="comment"><div class="commtext">Words ${at}</div></div></td></tr></table></td></tr>`;
  const tree = Array.from({ length: rows }, (_, at) => row(at)).join('');
  return `<table class="fatitem"><tr class="athing" id="1"><td class="title"><span class="titleline"><a href="item?id=1">Title</a></span></td></tr></table>
    <table class="comment-tree">${tree}</table>`;
}

describe('Hacker News', () => {
  it('counts no placeholder of a deleted or flagged comment as a post that could not be read', () => {
    const { page } = openFixture({ site: 'hackernews', name: 'item' });
    expect(adapter.findCandidates(page.document)).toHaveLength(readAll(adapter, page).length);
    expect(adapter.candidateOf(page.document.getElementById('90000007') ?? page.document)).toBeNull();
  });

  it('still counts a comment whose author it cannot find', () => {
    const { page } = openFixture({ site: 'hackernews', name: 'item' });
    for (const author of page.document.querySelectorAll('.hnuser')) author.remove();
    expect(readAll(adapter, page).length).toBeLessThan(adapter.findCandidates(page.document).length);
  });

  it('looks at the indent of each row once, however long the thread is', () => {
    document.body.innerHTML = longThread(600);
    const page = { url: new URL('https://news.ycombinator.com/item?id=1'), document };
    const ask = vi.spyOn(Element.prototype, 'querySelector');
    const posts = readAll(adapter, page).map(({ read }) => read.post);
    const indents = ask.mock.calls.filter(([selector]) => selector === 'td.ind').length;
    ask.mockRestore();
    expect(indents).toBeLessThanOrEqual(600);
    expect(posts.slice(10, 13).map((post) => post.parentKey)).toEqual([
      'hackernews:1008',
      'hackernews:1',
      'hackernews:1010',
    ]);
  });

  it('takes rows into account that are put into the thread later', () => {
    document.body.innerHTML = longThread(3);
    const page = { url: new URL('https://news.ycombinator.com/item?id=1'), document };
    readAll(adapter, page);
    const row = document.getElementById('1001');
    const late = row?.cloneNode(true);
    if (!(late instanceof Element) || !row) throw new Error('no row');
    late.id = '1500';
    row.after(late);
    const parents = readAll(adapter, page).map(({ read }) => read.post.parentKey);
    expect(parents.slice(2)).toEqual(['hackernews:1000', 'hackernews:1000', 'hackernews:1500']);
  });
});
