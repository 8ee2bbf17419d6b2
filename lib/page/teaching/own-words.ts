import { eachInSteps, type Steps } from '../../sites/_generic-steps';
import { plain } from '../../sites/_generic-words';
import type { OwnParts } from '../../sites/_own-parts';
import { rootsIn } from './deep-parts';
import { quoteAround } from './quotes';

/** The words of one text node of a post. */
export interface OwnWords {
  readonly words: string;
  readonly parent: Element;
}

/** The words of posts that are compared. */
export interface ComparedWords {
  /** Of each post, in its order. */
  readonly words: readonly (readonly OwnWords[])[];
  /** Words, without numbers, that most posts have: labels and buttons. */
  readonly controls: ReadonlySet<string>;
  /** Words that one post alone has, or hardly another. */
  readonly fresh: ReadonlySet<string>;
}

/** Share of the posts that have the words of a control. */
const MANY = 0.6;
/** Words longer than a control's. */
const SENTENCE = 30;
const MOST_NODES = 400;
const NOT_SHOWN = 'script,style,noscript,template,textarea,select';

/** Tells what each post says of its own from what all of them say. */
export function* compareWords(posts: readonly Element[], own: OwnParts): Steps<ComparedWords> {
  const words: OwnWords[][] = [];
  yield* eachInSteps(posts, (post) => words.push(ownWords(post, own)), 1);
  const all = countEach(words, (each) => each);
  const controls = countEach(words, plain);
  const many = Math.max(2, Math.ceil(posts.length * MANY));
  const isControl = new Set([...controls].filter(([, count]) => count >= many).map(([each]) => each));
  // An answer may show the post before it once more.
  const fresh = [...all].filter(
    ([each, count]) => (count === 1 || (count <= 3 && each.length > SENTENCE)) && !isControl.has(plain(each)),
  );
  return { words, controls: isControl, fresh: new Set(fresh.map(([each]) => each)) };
}

function countEach(
  posts: readonly (readonly OwnWords[])[],
  as: (words: string) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const post of posts)
    for (const each of new Set(post.map(({ words }) => as(words))))
      counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** Of quotes nothing: they are another post's. */
function ownWords(post: Element, own: OwnParts): OwnWords[] {
  const found: OwnWords[] = [];
  for (const root of rootsIn(post)) {
    const walker = post.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null && found.length < MOST_NODES; node = walker.nextNode()) {
      const words = node.nodeValue?.trim() ?? '';
      const { parentElement: parent } = node;
      if (parent === null || words === '' || parent.closest(NOT_SHOWN) !== null) continue;
      if (quoteAround(parent, post) !== null) continue;
      if (parent === post || own.isOwn(parent, post)) found.push({ words, parent });
    }
  }
  return found;
}
