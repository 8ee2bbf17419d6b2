import { partsOutside } from './_own-parts';

/** What inside a post's text is not its author's words: quotes, sizes on pictures, counts of clicks, the embed's head. */
export const NOT_IN_TEXT =
  'aside.quote, aside.accepted-answer, .elided > summary, .lightbox .meta, .badge-notification, .cooked-selection-barrier, h3.username, .post-replies';

/** Lines of the stream that are nobody's post to answer: a moderator's act, deleted, hidden, among staff only. */
const NOT_SHOWN = '.small-action, .deleted, .post-hidden, .whisper, .gap, .user-ignored, .ignored';

const { ownPart } = partsOutside('.embedded-posts, .reply[data-post-id], .topic-map, .cooked');

/** Where in a post its parts stand. */
interface DiscourseParts {
  readonly text: Element;
  readonly names: Element | null;
  readonly time: Element | null;
  /** The link around the time: the post's own address. */
  readonly date: Element | null;
}

/** @returns whether the element stands for a post that everyone may read; letters are topics too. */
export function isShown(element: Element): boolean {
  return (
    !element.matches(NOT_SHOWN) &&
    element.closest(`.topic-post:is(${NOT_SHOWN}), .archetype-private_message`) === null
  );
}

/** @returns where the post's parts stand; null where it has no text (a placeholder, links to more pages). */
export function partsOf(element: Element): DiscourseParts | null {
  if (element.matches('article.post')) return embeddedParts(element);
  return element.matches('article') ? liveParts(element) : serverParts(element);
}

/** The live app: replies opened above and below the post carry names and texts of their own. */
function liveParts(element: Element): DiscourseParts | null {
  const text = element.querySelector('.contents .cooked') ?? ownPart(element, '.cooked');
  if (text === null) return null;
  const date = ownPart(element, 'a.post-date');
  // The time of a wiki post is that of its last edit.
  const time = date?.matches('.last-wiki-edit') ? null : ownPart(element, '[data-time], time[datetime]');
  return { text, names: ownPart(element, '.names') ?? ownPart(element, '.topic-avatar'), time, date };
}

/** Server pages since 2019 mark each post; before, each was an item of its own with the text right below it. */
function serverParts(element: Element): DiscourseParts | null {
  const text = Array.from(element.children).find((child) => child.matches('.post')) ?? null;
  if (text === null) return null;
  const time = element.querySelector('time[datetime]');
  return {
    text,
    names: element.querySelector('.creator, [itemprop~="author"]'),
    time: text.contains(time) ? null : time,
    date: null,
  };
}

/** Comments of a topic shown below an article elsewhere. */
function embeddedParts(element: Element): DiscourseParts | null {
  const text = element.querySelector('.cooked');
  const date = element.querySelector('a.post-date');
  return text === null ? null : { text, names: element.querySelector('.username'), time: date, date };
}
