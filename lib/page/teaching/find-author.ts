import { saysTime } from '../../sites/_generic-dates';
import { leadsToProfile } from '../../sites/_generic-profile';
import type { Steps } from '../../sites/_generic-steps';
import { plain } from '../../sites/_generic-words';
import { bestSlot } from './best-slot';
import type { Lesson, Slot } from './slots';

const MAX_NAME = 50;
/** Plain words that sites call an author by. */
const PERSON = /author|user|nick|poster|comment(?:er|or)|member|profile|person|\bby\b/i;

/** @returns where the posts name who wrote them; null where they do not */
export function findAuthor(lesson: Lesson, pointed: Element | null = null): Steps<Slot | null> {
  // Long words that are pointed at are a text, and name nobody.
  const isText = pointed !== null && lesson.page.words(pointed).length > MAX_NAME;
  const isWithin = ({ parts }: Slot) => isText && parts.some((part) => part && pointed.contains(part));
  return bestSlot(lesson.slots, (slot) => (isWithin(slot) ? 0 : scoreOf(slot, lesson)), 2.5);
}

function scoreOf(slot: Slot, lesson: Lesson): number {
  const there = slot.parts.filter((part) => part !== null);
  if (there.some((part) => lesson.page.timesIn(part).length > 0 || isControl(part))) return 0;
  const names = there.map((part) => lesson.page.words(part));
  const fitting = names.filter((name) => couldBeName(name));
  const distinct = new Set(fitting).size;
  // "48 likes", "3 likes": a control, with a number.
  if (distinct > 1 && new Set(fitting.map(plain)).size === 1) return 0;
  if (fitting.length < slot.parts.length * 0.7) return 0;
  const isPerson = (part: Element) => isOfPerson(part) || leadsToProfile(part.getAttribute('href') ?? '');
  if (slot.parts.length === 1 && !there.every(isPerson)) return 0;
  // One person may have written a whole thread; else what all posts say is no name.
  if (distinct < 2 && slot.parts.length > 2 && !there.every(isOfPerson)) return 0;
  const links = there.map((part) => part.getAttribute('href'));
  const average = fitting.join('').length / fitting.length;
  return (
    (4 * fitting.length) / slot.parts.length +
    (links.every((href) => href !== null) ? linkScore(names, links) : 0) +
    (there.every((part) => PERSON.test(markOf(part))) ? 2 : 0) +
    (there.every((part) => part.matches('b,strong,h1,h2,h3,h4,h5,h6,cite,dt')) ? 1 : 0) +
    (2 * distinct) / fitting.length -
    (there.some((part) => isAmongText(part)) ? 3 : 0) -
    (there.filter(saysSeveral).length > there.length / 2 ? 2 : 0) -
    // A name is told from a sentence by its length, from what stands below it by coming first.
    (average > 25 ? 2 : 0) -
    slot.order / 15
  );
}

/** @returns whether the words may be those of a person's name */
export function couldBeName(words: string): boolean {
  if (words === '' || words.length > MAX_NAME || saysTime(words)) return false;
  return /\p{L}/u.test(words) && !/:\s|:$|\p{L}{3}[.!?]\s/u.test(words);
}

/** Whether it stands in what a site calls an author. */
export function isOfPerson(part: Element): boolean {
  const [class_, id, item] = ['class', 'data-testid', 'itemprop'].map(
    (name) => `[${name}*="user-name" i],[${name}*="username" i],[${name}*="author" i]`,
  );
  return part.closest(`${class_},${id},${item}`) !== null && !isControl(part);
}

function isControl(part: Element): boolean {
  const control = 'button,[role="button"],form';
  return part.localName !== 'a' && (part.closest(control) !== null || part.querySelector(control) !== null);
}

/** A name is one text: an avatar's letter beside a badge is none. */
function saysSeveral(part: Element): boolean {
  const walker = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let texts = 0;
  while (walker.nextNode()) texts += Number(/\S/.test(walker.currentNode.nodeValue ?? ''));
  return texts > 1;
}

/** The same name leads to the same profile, and another to another one. */
function linkScore(names: readonly string[], links: readonly (string | null)[]): number {
  const pairs = new Set(names.map((name, index) => `${name}\n${links[index]}`)).size;
  const isOneToOne = pairs === new Set(names).size && pairs === new Set(links).size;
  return (isOneToOne ? 3 : -3) + (links.every((href) => leadsToProfile(href ?? '')) ? 2 : 0);
}

function markOf(part: Element): string {
  const { parentElement: parent } = part;
  const of = (element: Element | null) =>
    ['class', 'itemprop', 'rel', 'data-testid', 'data-role']
      .map((name) => element?.getAttribute(name) ?? '')
      .join(' ');
  return `${of(part)} ${parent?.childElementCount === 1 ? of(parent) : ''}`;
}

/** Who is named in a sentence is talked about. */
function isAmongText(part: Element): boolean {
  return [part.previousSibling, part.nextSibling].some(
    (node) => node?.nodeType === 3 && (node.nodeValue ?? '').trim().length > 25,
  );
}
