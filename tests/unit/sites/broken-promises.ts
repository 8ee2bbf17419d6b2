import { PostSchema } from '../../../lib/domain/post';
import type { Page, ReadPost, SiteAdapter } from '../../../lib/sites';
import { readText } from '../../../lib/sites/_text';
import { readAll, readComposers } from './read-fixture';

/** @returns a sentence for each promise of an adapter that it does not keep on that page. */
export function brokenPromises(adapter: SiteAdapter, page: Page): string[] {
  const before = page.document.documentElement.outerHTML;
  const read = readAll(adapter, page);
  adapter.readAccount?.(page);
  const composers = Object.entries(readComposers(adapter, page));
  const keys = read.map((each) => each.read.post.key);
  return [
    ...read.flatMap((each) => ofPost(each.read)),
    ...read.flatMap(({ element, read: { post, textRoots } }) =>
      ofPlace(adapter, element, textRoots).map((sentence) => `${post.key}: ${sentence}`),
    ),
    ...keys
      .filter((key, index) => keys.indexOf(key) !== index)
      .map((key) => `${key}: two posts have this key`),
    ...composers
      .filter(([, index]) => index < 0)
      .map(([key]) => `${key}: its composer is nothing that a person writes in`),
    ...(page.document.documentElement.outerHTML === before ? [] : ['The page was changed by reading it']),
  ];
}

function ofPost({ post, textRoots, skipText }: ReadPost): string[] {
  const issues = PostSchema.safeParse(post).error?.issues ?? [];
  const sentences = issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (post.text !== readText(textRoots, skipText).text)
    sentences.push('its text is not that of its textRoots');
  if (!post.key.startsWith(`${post.site}:`)) sentences.push('its key does not begin with its site');
  return sentences.map((sentence) => `${post.key}: ${sentence}`);
}

function ofPlace(adapter: SiteAdapter, element: Element, textRoots: readonly Element[]): string[] {
  const node = textRoots[0]?.firstChild ?? element;
  const sentences = [];
  if (adapter.candidateOf(node) !== element)
    sentences.push('candidateOf does not lead from its text to its element');
  if (adapter.findCandidates(element)[0] !== element)
    sentences.push('findCandidates(element) does not begin with the element itself');
  return sentences;
}
