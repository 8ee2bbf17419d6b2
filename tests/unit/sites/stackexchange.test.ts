// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { adapterFor } from '../../../lib/sites/adapter-for';
import { adapter } from '../../../lib/sites/stackexchange';
import { openFixture, readAll } from './read-fixture';

it.each([
  ['https://stackoverflow.com/questions/1/x', 'stackexchange'],
  ['https://pt.stackoverflow.com/q/1', 'stackexchange'],
  ['https://meta.superuser.com/q/1', 'stackexchange'],
  ['https://serverfault.com/q/1', 'stackexchange'],
  ['https://askubuntu.com/q/1', 'stackexchange'],
  ['https://mathoverflow.net/q/1', 'stackexchange'],
  ['https://stackapps.com/q/1', 'stackexchange'],
  ['https://coffee.meta.stackexchange.com/q/1', 'stackexchange'],
  ['https://mystackoverflow.com/q/1', 'generic'],
  ['https://stackoverflow.com.evil.example/q/1', 'generic'],
])('%s is read by %s', (address, id) => {
  expect(adapterFor({ url: new URL(address), document }).id).toBe(id);
});

it('takes a comment for a part of what it stands below, never for a post', () => {
  const { page } = openFixture({ site: 'stackexchange', name: 'question' });
  const comment = page.document.querySelector('.comment-copy');
  expect(comment === null ? null : adapter.candidateOf(comment)?.id).toBe('question');
  expect(readAll(adapter, page).some(({ read }) => read.post.text.includes('Which roast'))).toBe(false);
});

it('tells the question by its share link or the address where the markup has no number', () => {
  const { page } = openFixture({ site: 'stackexchange', name: 'question' });
  const question = page.document.getElementById('question');
  question?.removeAttribute('data-questionid');
  for (const answer of page.document.querySelectorAll('.answer')) answer.removeAttribute('data-parentid');
  const threads = () => readAll(adapter, page).map(({ read }) => read.post.threadKey);
  const before = threads();
  question?.querySelector('.js-share-link')?.remove();
  expect(new Set([...before, ...threads()])).toEqual(new Set(['coffee.stackexchange.com:70001']));
});
