import type { Post } from '../domain/post';
import { isHelpful, isThanks } from './helpful-words';

/** What the page itself shows below a post. */
export interface RepliesOnPage {
  /** The latest reply of the brand or of a colleague. */
  readonly ours: Post | null;
  /** Replies of other customers that help, in the order of the page. */
  readonly helpful: readonly Post[];
}

/**
 * Finds what already answers some posts among all posts of the page.
 * @param posts in the order of the page
 * @returns by post key, for the posts that have such replies
 */
export function findReplies(
  posts: Iterable<Post>,
  wanted: Iterable<Post>,
  isOurs: (post: Post) => boolean,
): Map<string, RepliesOnPage> {
  const place = placeReplies(posts);
  const found = new Map<string, RepliesOnPage>();
  for (const post of wanted) {
    const replies = repliesTo(post, place);
    const ours = latest(replies.filter(isOurs));
    const helpful = replies.filter(
      (reply) => !isOurs(reply) && !isSameAuthor(reply, post) && helps(reply, post, place),
    );
    if (ours !== null || helpful.length > 0) found.set(post.key, { ours, helpful });
  }
  return found;
}

interface Placed {
  /** By the key of the post that they answer. */
  readonly answers: ReadonlyMap<string, readonly Post[]>;
  /** Where the page does not tell what each answers: by thread. */
  readonly flat: ReadonlyMap<string, readonly Post[]>;
}

function placeReplies(posts: Iterable<Post>): Placed {
  const answers = new Map<string, Post[]>();
  const flat = new Map<string, Post[]>();
  for (const post of posts) {
    if (post.parentKey !== null) push(answers, post.parentKey, post);
    else if (post.threadKey !== null && post.kind !== 'review') push(flat, post.threadKey, post);
  }
  return { answers, flat };
}

function push(into: Map<string, Post[]>, key: string, post: Post): void {
  const list = into.get(key);
  if (list === undefined) into.set(key, [post]);
  else list.push(post);
}

/** In a flat thread all answer the post that began it; a later one answers another where it names its author. */
function repliesTo(post: Post, { answers, flat }: Placed): readonly Post[] {
  const own = answers.get(post.key) ?? [];
  const thread = post.parentKey === null && post.threadKey !== null ? flat.get(post.threadKey) : undefined;
  if (thread === undefined) return own;
  const at = thread.findIndex(({ key }) => key === post.key);
  const begins = at === 0 && post.kind !== 'reply';
  const after = thread.slice(at + 1).filter((reply) => begins || names(reply.text, post));
  return [...own, ...after];
}

function names(text: string, { author }: Post): boolean {
  const said = text.toLowerCase();
  return [author.handle, author.name].some(
    (name) => name !== null && said.includes(`@${name.toLowerCase()}`),
  );
}

function helps(reply: Post, post: Post, { answers }: Placed): boolean {
  const isThanked = (answers.get(reply.key) ?? []).some(
    (next) => isSameAuthor(next, post) && isThanks(next.text),
  );
  return isThanked || isHelpful(reply.text);
}

function isSameAuthor(a: Post, b: Post): boolean {
  return a.author.handle === b.author.handle && a.author.name === b.author.name;
}

/** Without exact times the page's order counts. */
function latest(posts: readonly Post[]): Post | null {
  return posts.reduce<Post | null>(
    (last, post) =>
      last === null || last.postedAt === null || post.postedAt === null || post.postedAt >= last.postedAt
        ? post
        : last,
    null,
  );
}
