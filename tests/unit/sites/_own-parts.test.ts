// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { partsOutside } from '../../../lib/sites/_own-parts';

const { ownPart, ownParts } = partsOutside('article, blockquote');
const ids = (elements: readonly Element[]) => elements.map(({ id }) => id);

it('finds what stands in the post itself, wherever the post stands', () => {
  document.body.innerHTML = `<blockquote><article id="post"><blockquote><b id="quoted"></b></blockquote>
    <p><b id="own"></b></p><article id="answer"><b id="answered"></b></article><b id="last"></b></article></blockquote>`;
  const post = document.getElementById('post') ?? document.body;
  expect(ids(ownParts(post, 'b'))).toEqual(['own', 'last']);
  expect(ownPart(post, 'b')?.id).toBe('own');
  expect(ownPart(post, 'i')).toBeNull();
});
