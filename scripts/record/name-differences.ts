import type { Post } from '../../lib/domain/post.ts';
import type { Expectation } from './read-page.ts';
import { quote } from './summarize-reading.ts';

/** @returns a line for everything that is read otherwise than before; none when all is the same. */
export function nameDifferences(before: Expectation, now: Expectation): string[] {
  const [old, fresh] = [byKey(before.posts), byKey(now.posts)];
  return [
    ...changed('url', before.url, now.url),
    ...changed('account', before.account, now.account),
    ...before.posts.filter(({ key }) => !fresh.has(key)).map(({ key }) => `- ${key} is gone`),
    ...now.posts.flatMap((post) => {
      const same = old.get(post.key);
      return same === undefined ? [`+ ${post.key} is new`] : changed(post.key, same, post);
    }),
    ...changed('order of posts', orderOf(before, fresh), orderOf(now, old)),
    ...changed('composers', before.composers, now.composers),
  ];
}

function byKey(posts: readonly Post[]): ReadonlyMap<string, Post> {
  return new Map(posts.map((post) => [post.key, post]));
}

/** Keys that both have: a post that came or went is told as such. */
function orderOf({ posts }: Expectation, others: ReadonlyMap<string, Post>): string {
  return posts.flatMap(({ key }) => (others.has(key) ? [key] : [])).join(' ');
}

function changed(name: string, before: unknown, now: unknown): string[] {
  if (isObject(before) && isObject(now)) {
    const names = new Set([...Object.keys(before), ...Object.keys(now)]);
    return [...names].flatMap((field) =>
      changed(`${name} ${field}`, Reflect.get(before, field), Reflect.get(now, field)),
    );
  }
  return before === now ? [] : [`~ ${name}: ${shown(before)} -> ${shown(now)}`];
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? (quote(value) ?? '""') : JSON.stringify(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
