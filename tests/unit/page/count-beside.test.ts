// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { countBeside } from '../../../lib/page/count-beside';

it.each([
  ['rows that are all posts', '<ul><li><p class="post"></p></li><li><p class="post"></p></li></ul>', 0],
  ['a row between', '<ul><li class="post"></li><li></li><li class="post"></li></ul>', 1],
  [
    'a row at the end, deep',
    '<ul><li><p class="post"></p></li><li><p class="post"></p></li><li></li></ul>',
    1,
  ],
  ['another kind of element', '<div><p class="post"></p><p class="post"></p><hr><form></form></div>', 0],
  ['answers within posts', '<p class="a"></p><div class="post"><b></b><div class="post"></div></div>', 0],
  ['one post alone', '<div class="post"></div><div></div>', 0],
  ['two lists', '<i><b class="post"></b><b></b><b class="post"></b></i><i><b class="post"></b></i>', 1],
])('%s', (_, html, expected) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(countBeside([...page.querySelectorAll('.post')])).toBe(expected);
});
