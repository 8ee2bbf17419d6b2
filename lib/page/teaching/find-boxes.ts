import { eachInSteps, type Steps } from '../../sites/_generic-steps';
import type { OwnParts } from '../../sites/_own-parts';
import type { LearningPage } from './learning-page';

/** So many characters no two posts say alike. */
const SENTENCE = 30;
const MAY_SAY = 'p,div,span,i,em,q';
/** What is in nearly all posts is a part of them. */
const NEARLY_ALL = 0.9;
const MOST_BOXES = 2;

/**
 * Boxes within posts that show another post once more, with its author, time and text: quotes, and what is answered.
 * @param pointed what stands in it is what was pointed at
 * @returns their selectors; none where the posts have no such boxes
 */
export function* findBoxes(
  posts: readonly Element[],
  own: OwnParts,
  page: LearningPage,
  pointed: Element | null,
): Steps<string[]> {
  const regions: Element[] = [];
  yield* eachInSteps(posts, (post) => regions.push(...timedRegions(post, own, page)), 1);
  regions.push(...(yield* repeatedRegions(posts, page)));
  const found = new Set<string>();
  for (const region of regions) {
    if (found.size === MOST_BOXES || (pointed !== null && region.contains(pointed))) continue;
    const mark = page
      .marks(region)
      .map((each) => `${region.localName}${each}`)
      .find((each) => isBox(each, posts, own, page));
    if (mark !== undefined) found.add(mark);
    yield null;
  }
  return [...found];
}

/** Some posts have one, none has two in nearly all, and the post's own time stands beside it. */
function isBox(selector: string, posts: readonly Element[], own: OwnParts, page: LearningPage): boolean {
  const boxes = posts.map((post) => own.ownPart(post, selector));
  if (boxes.filter(Boolean).length >= posts.length * NEARLY_ALL) return false;
  return posts.every((post, index) => {
    const box = boxes[index] ?? null;
    return box === null || timesOf(post, own, page).some((time) => !box.contains(time));
  });
}

/** Where a post has several times: what holds one of them and no other, and says more than a time. */
function timedRegions(post: Element, own: OwnParts, page: LearningPage): Element[] {
  const times = timesOf(post, own, page);
  if (times.length < 2) return [];
  const regions = times.map((time) =>
    widest(time, post, (element) => times.some((one) => one !== time && element.contains(one))),
  );
  return regions.filter((region) => page.words(region).length >= 2 * SENTENCE);
}

/** What says the words of a post that stands before it. */
function* repeatedRegions(posts: readonly Element[], page: LearningPage): Steps<Element[]> {
  const said = new Map<string, Element>();
  const regions: Element[] = [];
  const look = (post: Element) => {
    const parts = [...post.querySelectorAll(MAY_SAY)].filter(
      (part) => part.childElementCount === 0 && page.words(part).length >= SENTENCE,
    );
    const isSaid = (part: Element) => said.get(page.words(part))?.contains(post) === false;
    const [repeated, others] = [parts.filter(isSaid), parts.filter((part) => !isSaid(part))];
    for (const part of others) said.set(page.words(part), post);
    const isMore = (element: Element) =>
      page.timesIn(element).length > 0 || others.some((part) => element.contains(part));
    regions.push(...repeated.map((part) => widest(part, post, isMore)));
  };
  yield* eachInSteps(posts.toSorted(inOrder), look, 1);
  return regions;
}

function inOrder(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function timesOf(post: Element, own: OwnParts, page: LearningPage): Element[] {
  const times = page.timesIn(post).filter((time) => own.isOwn(time, post));
  return times.filter((time) => !times.some((one) => one !== time && one.contains(time)));
}

/** The outermost element around the part, within the post, that does not hold too much. */
function widest(part: Element, post: Element, isTooMuch: (element: Element) => boolean): Element {
  let at = part;
  for (let up = at.parentElement; up !== null && up !== post && !isTooMuch(up); up = up.parentElement)
    at = up;
  return at;
}
