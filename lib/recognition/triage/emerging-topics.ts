import type { Mention } from '../../domain/mention';
import type { Topic } from '../../domain/topic';
import { visitStems } from '../../domain/word-stems';

/** Something that many write about and that is on nobody's list yet. */
export interface EmergingTopic {
  /** In the words of the post that said it first. */
  readonly name: string;
  readonly postKeys: readonly string[];
}

/** Fewer people are no topic. */
const LEAST_AUTHORS = 3;
/** Words that nearly everyone uses here tell nothing apart. */
const MOST_SHARE = 0.6;
const MOST_TOPICS = 5;
/** Of a word that stands alone. */
const LEAST_LETTERS = 4;

interface Seen {
  readonly name: string;
  readonly words: number;
  readonly authors: Set<string>;
  readonly postKeys: string[];
}

/**
 * @param known the team's own topics: their words do not emerge, nor what else their posts have in common
 * @returns words and pairs of words that several people use, by how many do, a pair before its words
 */
export function findEmergingTopics(mentions: readonly Mention[], known: readonly Topic[]): EmergingTopic[] {
  const seen = new Map<string, Seen>();
  const listed = listedStems(known);
  for (const mention of mentions) readMention(mention, listed, seen);
  const most = Math.max(LEAST_AUTHORS, mentions.length * MOST_SHARE);
  const ranked = [...seen.values()]
    .filter(({ authors }) => authors.size >= LEAST_AUTHORS && authors.size <= most)
    .toSorted((a, b) => b.authors.size * b.words - a.authors.size * a.words || (a.name < b.name ? -1 : 1));
  const told = postsByTopic(mentions, known);
  const isTold = ({ postKeys }: Seen) =>
    told.some((keys) => postKeys.filter((key) => keys.has(key)).length > postKeys.length * MOST_SHARE);
  const chosen: Seen[] = [];
  for (const each of ranked) {
    const isNew = !isTold(each) && !chosen.some((other) => isSame(other, each));
    if (chosen.length < MOST_TOPICS && isNew) chosen.push(each);
  }
  return chosen.map(({ name, postKeys }) => ({ name, postKeys }));
}

/** @returns the posts of each topic of the team: other words of theirs are no topic beside it */
function postsByTopic(mentions: readonly Mention[], known: readonly Topic[]): readonly ReadonlySet<string>[] {
  return known.map(({ name }) => {
    const own = mentions.filter(({ topics }) => topics.some(({ value }) => value === name));
    return new Set(own.map(({ post }) => post.key));
  });
}

/** Nearly the same posts: one topic, however it is called. */
function isSame(a: Seen, b: Seen): boolean {
  const shared = b.postKeys.filter((key) => a.postKeys.includes(key)).length;
  return shared / Math.min(a.postKeys.length, b.postKeys.length) > MOST_SHARE;
}

function listedStems(known: readonly Topic[]): Set<number> {
  const stems = new Set<number>();
  for (const { name, words } of known) {
    for (const phrase of [name, ...words]) visitStems(phrase, (stem) => stems.add(stem));
  }
  return stems;
}

function readMention({ post, matches }: Mention, listed: ReadonlySet<number>, seen: Map<string, Seen>): void {
  let before: { stem: number; start: number; end: number } | null = null;
  visitStems(post.text, (stem, start, end) => {
    const isBrand = matches.some((match) => start < match.end && match.start < end);
    if (isBrand || listed.has(stem) || post.text[start - 1] === '@') {
      before = null;
      return;
    }
    if (end - start >= LEAST_LETTERS) note(seen, String(stem), post.text.slice(start, end), 1, post);
    if (before !== null && post.text.slice(before.end, start).trim() === '') {
      note(seen, `${before.stem} ${stem}`, post.text.slice(before.start, end), 2, post);
    }
    before = { stem, start, end };
  });
}

function note(
  seen: Map<string, Seen>,
  key: string,
  name: string,
  words: number,
  post: Mention['post'],
): void {
  const author = post.author.handle ?? post.author.name ?? post.key;
  const known = seen.get(key) ?? {
    name: name.toLocaleLowerCase().replace(/\s+/gu, ' '),
    words,
    authors: new Set<string>(),
    postKeys: [],
  };
  known.authors.add(author);
  if (!known.postKeys.includes(post.key)) known.postKeys.push(post.key);
  seen.set(key, known);
}
