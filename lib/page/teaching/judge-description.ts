import type { Post } from '../../domain/post';
import { eachInSteps, type Steps } from '../../sites/_generic-steps';
import { lastStep } from '../../sites/_own-parts';
import { taughtSite } from '../../sites/_taught';
import type { DescribedPosts } from './describe-posts';
import type { FoundRecord } from './find-record';
import type { LearningPage } from './learning-page';
import { likeness } from './record-shape';

/** How well a description reads the page. */
export interface Judgement {
  /** More is better: the sum of what was read of each post. */
  readonly score: number;
  /** How many posts are read. */
  readonly count: number;
  /** What looks like the post that was pointed at, and is not read; what stands in another, mostly a quote, only where that is much. */
  readonly unread: readonly Element[];
}

/**
 * What a description is worth that does not read the post that was pointed at, or not what was pointed at as its text:
 * mostly that is a part of it.
 */
const UNREAD = 0.05;
const BESIDE = 0.3;
/** What a post counts that stands in another kind of list than the one that was pointed at. */
const ELSEWHERE = 0.6;
const SOME = 0.2;
/** So many characters no two posts say alike: one text is that of another post, which it repeats. */
const SENTENCE = 30;
/** Most elements that are read to judge. */
const MOST = 150;
const WORTH = { name: 1.5, text: 1, time: 1, instant: 0.1, permalink: 0.5, repeated: 3, elsewhere: 1 };
const ALL = WORTH.name + WORTH.text + WORTH.time + WORTH.instant + WORTH.permalink;

/** Reads the page as it would be read once the description is saved. */
export function* judgeDescription(
  { parts, share }: DescribedPosts,
  { posts, post: pointedPost }: FoundRecord,
  page: LearningPage,
  pointed: Element,
): Steps<Judgement> {
  const site = taughtSite(parts);
  const where = { url: new URL(page.document.baseURI), document: page.document };
  const likes = new Set(posts);
  const listOf = ({ parentElement: parent }: Element) =>
    parent === null ? '' : `${parent.localName} ${page.marks(parent).join(' ')}`;
  const list = listOf(pointedPost);
  const likenessOf = (element: Element) =>
    likeness(page.shape(pointedPost), page.shape(element)) ** 2 * (listOf(element) === list ? 1 : ELSEWHERE);
  // By another way than the first one a text is read as an exception.
  const first = lastStep(parts.text.split(' || ')[0] ?? '');
  const isFirstWay = ([root]: readonly Element[]) => root?.matches(first) ?? false;
  const said = new Set<string>();
  const newness = ({ text }: Post) => {
    const isOld = text.length >= SENTENCE && said.has(text);
    said.add(text);
    return isOld ? BESIDE : 1;
  };
  const names = new Map<Element, string>();
  const links = new Set<string>();
  const [unread, nested]: [Element[], Element[]] = [[], []];
  let score = 0;
  yield* eachInSteps(
    page.all(parts.post).slice(0, MOST),
    (element) => {
      const read = site.readPost(element, where);
      if (read === null) {
        if (likes.has(element)) (element.parentElement?.closest(parts.post) ? nested : unread).push(element);
        return;
      }
      const { post, textRoots } = read;
      const name = `${post.author.name} ${post.postedAtText} ${post.postedAt} ${post.permalink}`;
      const around = element.parentElement?.closest(parts.post);
      const isRepeated = around != null && names.get(around) === name;
      names.set(element, name);
      // What is unlike the others may be a post all the same, and may be none.
      if (isRepeated) score -= WORTH.repeated;
      else if (likes.has(element) && (isFirstWay(textRoots) || listOf(element) === list))
        score +=
          worthOf(post, links) * likenessOf(element) * (isFirstWay(textRoots) ? 1 : BESIDE) * newness(post);
      else if (likes.has(element)) score -= WORTH.elsewhere;
    },
    1,
  );
  const textRoots = site.readPost(pointedPost, where)?.textRoots ?? null;
  const isText = textRoots?.some((root) => root.matches(first) && root.contains(pointed)) ?? false;
  const fits = textRoots === null ? UNREAD : isText ? 1 : BESIDE;
  return {
    score: (score + (share * names.size) / 2) * fits,
    count: names.size,
    unread: unread.length > 0 || nested.length < likes.size * SOME ? unread : nested,
  };
}

function worthOf({ author, text, postedAt, postedAtText, permalink }: Post, links: Set<string>): number {
  const isNew = permalink !== null && !links.has(permalink);
  if (permalink !== null) links.add(permalink);
  if (text === '') return WORTH.text / 10;
  const worth =
    (author.name === null ? 0 : WORTH.name) +
    WORTH.text +
    (postedAt === null && !postedAtText ? 0 : WORTH.time) +
    (postedAt === null ? 0 : WORTH.instant) +
    (isNew ? WORTH.permalink : 0);
  // A few whole posts say more than many halves of something.
  return worth ** 3 / ALL ** 2;
}
