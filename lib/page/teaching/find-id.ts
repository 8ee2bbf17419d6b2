import type { Lesson } from './slots';

const NAMES = /^(?:id|data-[\w-]*)$/;
const ANSWERS = /parent|reply|quote|to$/i;

/** @returns the attribute of the post itself that names each; null where it has none */
export function findId({ posts }: Lesson): string | null {
  const names = posts[0]?.getAttributeNames().filter((name) => NAMES.test(name)) ?? [];
  const naming = names.filter((name) => isNaming(posts.map((post) => post.getAttribute(name))));
  const best = naming.find((name) => name.endsWith('id') && name !== 'id') ?? naming[0];
  return best === undefined ? null : `@${best}`;
}

/** Each its own, with numbers or letters of its own, and no mere counting of what is shown. */
function isNaming(values: readonly (string | null)[]): boolean {
  if (values.some((value) => value === null || !/\d|^[\w-]{8,}$/.test(value))) return false;
  if (values.some((value) => /^:|\s|radix|react|ember|headless/i.test(value ?? ''))) return false;
  const numbers = values.map((value) => Number(/(\d+)$/.exec(value ?? '')?.[1] ?? Number.NaN));
  const counts = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return new Set(values).size === values.length && !(counts && (numbers[0] ?? 9) < 2);
}

/** @returns the attribute that names the post which each answers; null where there is none */
export function findParent({ posts }: Lesson, id: string | null): string | null {
  if (id === null) return null;
  const ids = new Set(posts.map((post) => post.getAttribute(id.slice(1))));
  const names = new Set(posts.flatMap((post) => post.getAttributeNames()));
  for (const name of names) {
    if (!name.startsWith('data-') || !ANSWERS.test(name) || `@${name}` === id) continue;
    const values = posts
      .map((post) => post.getAttribute(name))
      .filter((value) => value !== null && value !== '' && value !== '0');
    if (values.length > 0 && values.every((value) => ids.has(value))) return `@${name}`;
  }
  return null;
}
