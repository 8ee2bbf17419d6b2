import type { Post } from '../../lib/domain/post.ts';
import type { Expectation, Reading } from './read-page.ts';

/** Longest stretch of a text that is shown. */
const SHOWN = 90;
const FIELDS = {
  'author.name': ({ author }: Post) => author.name,
  'author.handle': ({ author }: Post) => author.handle,
  'author.profileUrl': ({ author }: Post) => author.profileUrl,
  permalink: ({ permalink }: Post) => permalink,
  postedAt: ({ postedAt }: Post) => postedAt,
  postedAtText: ({ postedAtText }: Post) => postedAtText,
  text: ({ text }: Post) => text || null,
  parentKey: ({ parentKey }: Post) => parentKey,
  threadKey: ({ threadKey }: Post) => threadKey,
  language: ({ language }: Post) => language,
  rating: ({ rating }: Post) => rating,
} as const;

/** @returns lines for the person who reviews what was read. */
export function summarizeReading({ adapter, candidates, expectation }: Reading): string[] {
  const { posts, account, composers, url } = expectation;
  return [
    `Read by ${adapter.id} (${adapter.name}) at ${url}`,
    `posts: ${posts.length} of ${candidates} candidates · signed in: ${account ?? 'not told'} · reply boxes: ${Object.keys(composers).length}`,
    '',
    ...posts.flatMap((post) => linesOf(post, expectation)),
    ...emptyFields(posts),
    ...doubtfulAddresses(posts),
    ...(posts.length < candidates
      ? [
          `Not read: ${candidates - posts.length}. What is no post belongs out of the selector, else the panel says that the layout changed.`,
        ]
      : []),
    ...(posts.length === 0
      ? ['Nothing was read: see "When it does not work" in docs/adding-a-site.md.']
      : []),
  ];
}

function linesOf(post: Post, { composers }: Expectation): string[] {
  const { key, kind, author, postedAt, postedAtText, text, parentKey } = post;
  const when = [postedAt === null ? null : new Date(postedAt).toISOString(), quote(postedAtText)];
  const box = composers[key];
  const facts = [
    kind,
    [author.name ?? '(no name)', author.handle === null ? null : `@${author.handle}`]
      .filter(Boolean)
      .join(' '),
    when.filter(Boolean).join(' ') || '(no time)',
    parentKey === null ? null : `answers ${parentKey}`,
    box === undefined ? null : `reply box ${box}`,
  ];
  return [`${key} · ${facts.filter(Boolean).join(' · ')}`, `    ${quote(text) ?? '(no text)'}`];
}

/** Which fields are null, in all posts or in some: each must be one that the page does not say. */
function emptyFields(posts: readonly Post[]): string[] {
  const counts = Object.entries(FIELDS).map(([name, read]) => ({
    name,
    empty: posts.filter((post) => read(post) === null).length,
  }));
  const always = counts.filter(({ empty }) => empty > 0 && empty === posts.length);
  const sometimes = counts.filter(({ empty }) => empty > 0 && empty < posts.length);
  return [
    ...(always.length > 0 ? ['', `null in every post: ${always.map(({ name }) => name).join(', ')}`] : []),
    ...(sometimes.length > 0
      ? [`null in some: ${sometimes.map(({ name, empty }) => `${name} (${empty})`).join(', ')}`]
      : []),
  ];
}

/** What most often makes one post, person or thread count as two. */
function doubtfulAddresses(posts: readonly Post[]): string[] {
  const addresses = posts.flatMap(({ author, permalink, threadKey }) => [
    author.profileUrl,
    permalink,
    threadKey,
  ]);
  const parameters = new Set(addresses.flatMap(parametersOf));
  const threads = new Set(posts.flatMap(({ threadKey }) => threadKey ?? []));
  return [
    ...(parameters.size > 0
      ? [
          `parameters in addresses: ${[...parameters].join(', ')} (a session's or a campaign's does not belong)`,
        ]
      : []),
    ...(threads.size > 1 ? [`threads: ${threads.size} (on a page of one thread it is 1)`] : []),
  ];
}

function parametersOf(address: string | null): string[] {
  if (address === null || !URL.canParse(address)) return [];
  return [...new URL(address).searchParams].map(([name]) => name);
}

/** @returns the words in quotes, on one line and cut; null when there are none */
export function quote(words: string | null): string | null {
  if (words === null || words === '') return null;
  return JSON.stringify(words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);
}
