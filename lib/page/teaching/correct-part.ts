import type { SiteDescription } from '../../domain/site-description';
import type { PointedPart } from '../../messaging';
import type { Steps } from '../../sites/_generic-steps';
import { closestAcross, holds } from './deep-parts';
import { handleOf } from './find-handle';
import { withTold } from './find-time';
import type { LearningPage } from './learning-page';
import { partSelectors } from './part-selectors';
import { type Lesson, type Slot, studyPosts } from './slots';

/** Share of the posts that need to have what is pointed at. */
const LEAST = 0.5;

/** @returns the description with that part where the person points; null where the posts have nothing like it there */
export function* correctPart(
  known: SiteDescription,
  part: Exclude<PointedPart, 'post'>,
  pointed: Element,
  page: LearningPage,
): Steps<SiteDescription | null> {
  yield* page.prepare();
  const post = closestAcross(pointed, known.post);
  if (post === null || post === pointed) return null;
  const posts = page.all(known.post);
  const lesson = yield* studyPosts({ selector: known.post, post, posts, purity: 1 }, page);
  const element = part === 'permalink' ? pointed.closest('a[href]') : pointed;
  if (element === null || !holds(post, element)) return null;
  const slot = slotOf(element, post, part, lesson);
  if (slot === null) return null;
  if (part === 'text') return { ...known, text: slot.selector };
  if (part === 'time') return { ...known, time: withTold(slot) };
  if (part === 'permalink') return { ...known, permalink: `${slot.selector}@href` };
  const { handle: _handle, profile: _profile, ...rest } = known;
  return { ...rest, author: slot.selector, ...(yield* handleOf(slot, lesson)) };
}

/** The most lasting selector that leads to this very element in its post, and to one in most others. */
function slotOf(element: Element, post: Element, part: PointedPart, lesson: Lesson): Slot | null {
  const selectors = partSelectors(element, post, lesson.record.selector, lesson.page);
  const slots = selectors.map((selector, order) => lesson.slot(selector, order));
  const leads = ({ selector }: Slot) =>
    part === 'text'
      ? lesson.own.ownParts(post, selector).includes(element)
      : lesson.own.ownPart(post, selector) === element;
  const fitting = slots.filter((slot) => slot.coverage >= LEAST && leads(slot));
  return fitting.toSorted((a, b) => b.coverage - a.coverage)[0] ?? null;
}
