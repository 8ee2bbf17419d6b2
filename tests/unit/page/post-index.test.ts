// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { PostIndex } from '../../../lib/page/post-index';
import { post } from './fake-adapter';

let index: PostIndex;
const read = (key: string) => ({ textRoots: [], post: post({ key }) });

function place(): Element {
  return document.body.appendChild(document.createElement('article'));
}

beforeEach(() => {
  document.body.innerHTML = '';
  index = new PostIndex();
});

describe('PostIndex', () => {
  it('lets the next element speak when the first one leaves', () => {
    const [first, second] = [place(), place()];
    index.update(first, read('a'));
    expect(index.update(second, read('a'))).toEqual({ changed: null, gone: null });
    first.remove();
    expect(index.sweep()).toEqual([]);
    expect(index.elementOf('a')).toBe(second);
    second.remove();
    expect(index.sweep()).toEqual(['a']);
    expect(index.readOf('a')).toBeNull();
  });

  it('tells once of a post whose elements all leave together', () => {
    const [first, second] = [place(), place()];
    for (const element of [first, second]) index.update(element, read('a'));
    first.remove();
    second.remove();
    expect(index.sweep()).toEqual(['a']);
    expect(index.candidates).toBe(0);
  });

  it('tells of the post that a recycled element showed before', () => {
    const element = place();
    index.update(element, read('a'));
    expect(index.update(element, read('b'))).toMatchObject({ changed: { key: 'b' }, gone: 'a' });
    expect(index.elementOf('a')).toBeNull();
  });

  it('looks at each post a few times only when 2,000 leave at once', () => {
    let looks = 0;
    for (let at = 0; at < 2_000; at += 1) {
      const { post: shown, textRoots } = read(`${at}`);
      const counted = Object.defineProperty({ ...shown }, 'key', {
        get() {
          looks += 1;
          return shown.key;
        },
      });
      index.update(place(), { post: counted, textRoots });
    }
    document.body.innerHTML = '';
    looks = 0;
    expect(index.sweep()).toHaveLength(2_000);
    expect(looks).toBeLessThanOrEqual(10_000);
  });
});
