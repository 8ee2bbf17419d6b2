import { expect, it } from 'vitest';
import { embedOf } from '../../../lib/domain/known-embeds';

it.each([
  ['https://disqus.com/embed/comments/?base=default&f=beans', 'Disqus'],
  ['https://www.facebook.com/v19.0/plugins/comments.php?href=x', 'Facebook'],
  ['https://www.facebook.com/plugins/feedback.php?href=x', 'Facebook'],
  ['https://giscus.app/en/widget?origin=x', 'giscus'],
  ['https://utteranc.es/utterances.html?repo=x', 'utterances'],
  ['https://disqus.com/recommendations/?f=beans', null],
  ['https://disqus.com.beans.example/embed/comments/', null],
  ['https://notdisqus.com/embed/comments/', null],
  ['http://disqus.com/embed/comments/', null],
  ['https://www.facebook.com/plugins/like.php', null],
  ['about:blank', null],
  ['', null],
])('%s: %s', (address, name) => {
  expect(embedOf(address)?.name ?? null).toBe(name);
});
