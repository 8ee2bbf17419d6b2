// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from '../../../lib/sites';
import { adapter } from '../../../lib/sites/generic';
import { openFixture } from './read-fixture';

let page: Page;

/** @returns the beginnings of what the candidates under the root say */
function readUnder(root: Document | Element): string[] {
  return adapter.findCandidates(root).flatMap((element) => {
    const read = adapter.readPost(element, page);
    return read === null ? [] : [read.post.text];
  });
}

/** @returns a copy of one of the posts with other words, another number and another author, not yet on the page */
function anotherPost(post: Element | null | undefined, words: string): Element {
  if (!(post?.cloneNode(true) instanceof Element) || post === null || post === undefined)
    throw new Error('No post to copy');
  const holder = post.ownerDocument.createElement('div');
  holder.innerHTML = post.outerHTML
    .replace(/note-15|note\/916/g, (id) => id.replace(/\d+/, '99'))
    .replace(/hanab?/g, 'newt');
  const copy = holder.firstElementChild;
  const text = copy?.querySelector('.words p, .s3');
  if (!copy || !text) throw new Error('The copy has no text');
  text.textContent = words;
  return copy;
}

describe.each([
  { name: 'comment-tree', last: 'ol.comments > li:last-child', list: 'ol.comments' },
  { name: 'hashed-feed', last: '.k1 > .k2:last-child', list: '.k1' },
])('$name', ({ name, last, list }) => {
  beforeEach(() => {
    ({ page } = openFixture({ site: 'generic', name }));
  });

  it('gives a lone added post by the shape of those beside it', () => {
    readUnder(page.document);
    const added = anotherPost(page.document.querySelector(last), 'Added later, with quite other words.');
    page.document.querySelector(list)?.append(added);
    expect(readUnder(added)).toEqual(['Added later, with quite other words.']);
  });

  it('gives no post twice when the page is searched again', () => {
    const first = readUnder(page.document);
    expect(readUnder(page.document)).toEqual(first);
  });

  it('is read the same when its posts arrive one by one', () => {
    const all = readUnder(page.document);
    const { page: growing } = openFixture({ site: 'generic', name });
    const target = growing.document.querySelector(list);
    const items = Array.from(target?.children ?? []);
    for (const item of items) item.remove();
    page = growing;
    readUnder(growing.document);
    const seen = new Map<Element, string | undefined>();
    for (const item of items) {
      target?.append(item);
      for (const element of adapter.findCandidates(item))
        seen.set(element, adapter.readPost(element, growing)?.post.text);
    }
    expect([...seen.values()].filter((text) => text !== undefined).toSorted()).toEqual(all.toSorted());
  });
});
