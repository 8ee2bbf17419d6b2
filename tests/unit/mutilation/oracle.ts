import type { Post } from '../../../lib/domain/post';

/** What a reading of a mutilated page gave, told by what the whole page says. */
interface Verdict {
  /** "time of x:12": what the page still says and the reading does not. */
  readonly lost: readonly string[];
  /** Texts and names that are whole, with words in them that are not the post's own (a quote, "show more"); times where none was. */
  readonly added: readonly string[];
  /** "x:12 by bo in place of ada". */
  readonly wrong: readonly string[];
}

const FIELDS = {
  name: ({ author }: Post) => author.name,
  handle: ({ author }: Post) => author.handle,
  permalink: ({ permalink }: Post) => permalink,
  time: ({ postedAt, postedAtText }: Post) => postedAt ?? postedAtText,
  text: ({ text }: Post) => text,
};

/** What else adapters give. Whether the page still says it is known only where nothing was taken out. */
const MORE_FIELDS = {
  profile: ({ author }: Post) => author.profileUrl,
  parent: ({ parentKey }: Post) => parentKey,
  language: ({ language }: Post) => language,
  rating: ({ rating }: Post) => rating,
};

/**
 * @param truth what the whole page says
 * @param removed the markup that was taken out: what stood in it is not lost by the reading
 */
export function judge(truth: readonly Post[], read: readonly Post[], removed: string): Verdict {
  const lost: string[] = [];
  const added: string[] = [];
  const wrong: string[] = [];
  // Two posts may say the same.
  const others = read.filter(({ key }) => !truth.some((post) => post.key === key));
  for (const post of truth) {
    const found =
      read.find(({ key }) => key === post.key) ??
      others.find(({ text }) => post.text !== '' && isSame(text, post.text));
    if (found === undefined) {
      if (!isTouched(post, removed)) lost.push(`all of ${post.key}`);
      continue;
    }
    if (isAnother(found, post)) wrong.push(`${post.key} by ${nameOf(found)} in place of ${nameOf(post)}`);
    for (const [field, valueIn] of Object.entries(FIELDS)) {
      // Of several addresses of a post each is one.
      if (field === 'permalink' && found.permalink?.includes(idOf(post))) continue;
      if (isSame(valueIn(post), valueIn(found)) || isFieldTouched(field, post, removed)) continue;
      const [own, told] = [valueIn(post), valueIn(found)];
      const isWords = field === 'text' || field === 'name';
      const isWhole = own === null || (isWords && told !== null && saysAll(String(told), String(own)));
      (isWhole ? added : lost).push(`${field} of ${post.key}: ${valueIn(post)} -> ${valueIn(found)}`);
    }
    for (const [field, valueIn] of removed === '' ? Object.entries(MORE_FIELDS) : [])
      if (valueIn(post) !== null && valueIn(found) === null)
        lost.push(`${field} of ${post.key}: ${valueIn(post)} -> null`);
  }
  return { lost, added, wrong };
}

/** Line breaks aside. */
function isSame(one: string | number | null, other: string | number | null): boolean {
  return squeezed(one) === squeezed(other);
}

/** All words, in their order. */
function saysAll(text: string, own: string): boolean {
  let rest = squeezed(text);
  return own.split(/\s+/).every((word) => {
    const at = rest.indexOf(squeezed(word));
    if (at >= 0) rest = rest.slice(at + word.length);
    return at >= 0;
  });
}

function squeezed(words: string | number | null): string {
  return String(words).replace(/\s+/g, '').toLowerCase();
}

/** Any name that has not the author's own in it, whoever's it is. */
function isAnother({ author }: Post, truth: Post): boolean {
  const own = [truth.author.name, truth.author.handle].map(plain);
  const isOwn = (name: string) => own.some((each) => each !== '' && plain(name).includes(each));
  return [author.name, author.handle].some((name) => name !== null && !isOwn(name));
}

/** The last part of the site's own id. */
function idOf({ key }: Post): string {
  return key.split(/[:/#]/).at(-1) ?? key;
}

function nameOf({ author }: Post): string {
  return `${author.name} (${author.handle})`;
}

function plain(name: string | null): string {
  return (name ?? '').toLowerCase().replace(/^@/, '');
}

function isTouched(post: Post, removed: string): boolean {
  return Object.keys(FIELDS).some((field) => isFieldTouched(field, post, removed));
}

function isFieldTouched(field: string, post: Post, removed: string): boolean {
  if (removed === '') return false;
  const { author, permalink, postedAtText, text } = post;
  const markup = removed.replaceAll('&amp;', '&');
  const has = (value: string | null) => value !== null && value.length > 1 && markup.includes(value);
  const words = markup
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0);
  const id = idOf(post);
  if (field === 'name') return has(author.name) || has(author.handle);
  if (field === 'handle') return has(author.handle) || has(author.name) || /href|^\//.test(removed);
  if (field === 'permalink')
    return has(id) || has(permalink?.split('/').findLast(Boolean) ?? null) || has(author.handle);
  if (field === 'time') {
    const isPart = words.some((line) => line.length > 2 && postedAtText?.includes(line));
    return isPart || has(postedAtText) || /\d{4}-\d\d|\d{9,}|datetime/.test(removed);
  }
  return /<(?:br|img)|alt=/.test(removed) || words.some((line) => text.includes(line));
}
