// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isPlainName, PlainClasses } from '../../../lib/page/teaching/plain-names';

it.each(['post', 'post-body', 'postBody', 'comment__text', 'message', 'js-post', 'user_name'])(
  '%s lasts',
  (name) => expect(isPlainName(name)).toBe(true),
);

it.each(['css-1x2y3z', 'x1abc', 'sc-gsTCUz', '_a8f3k', 'kZqpT', 'gsTCUz', 'post_19f', 'svelte-abc'])(
  '%s is made by a tool',
  (name) => expect(isPlainName(name)).toBe(false),
);

describe('the classes of a page', () => {
  const classesOf = (html: string) => {
    document.body.innerHTML = html;
    const [first] = document.body.children;
    return first === undefined ? [] : new PlainClasses(document).of(first);
  };

  it('are taken without those that pass', () => {
    expect(classesOf('<p class="odd post unread"></p>')).toEqual(['.post']);
  });

  it('are not believed where most of them are made by a tool', () => {
    expect(classesOf('<p class="hover x1ab css-9k2">a</p><p class="cargo k2x9">b</p>')).toEqual([]);
  });

  it('of a module count by their beginning', () => {
    expect(classesOf('<p class="Post_body__3xA9z"></p>')).toEqual(['[class*="Post_body__"]']);
  });
});
