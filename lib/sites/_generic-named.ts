import { saysTime } from './_generic-dates';
import type { Parts } from './_generic-parts';
import { leadsToProfile } from './_generic-profile';
import { plain, wordsOf } from './_generic-words';

/** Longest name of a person that is looked for. */
const MAX_NAME = 60;
/** Plain words that sites call an author by, in classes and labels. */
const PERSON = /author|user|nick|poster|commenter|reviewer|profile|member|person|owner|avatar/i;
const NAME_ALONE =
  /(?:^|[\s_-])(?:author|user-?name|nick-?name|nick|poster|commenter|reviewer|display-?name|profile-?name|author-?name|consumer-?name)(?:$|[\s_-])/i;
const DECLARED = '[rel~="author"],[itemprop~="author"],[itemprop~="author"] *,.p-author,.p-author *,.vcard *';

/** @returns the link or element that most likely names who wrote the post; null where nothing does. */
export function namingPart(parts: Parts, time: Element | null, isControl: (words: string) => boolean) {
  const pictured = new Set(parts.links.filter(hasPicture).map((link) => link.getAttribute('href')));
  let best: Element | null = null;
  let bestScore = 3;
  parts.links.forEach((link, index) => {
    const words = wordsOf(link);
    if (!couldBeName(words) || link.contains(time)) return;
    const href = link.getAttribute('href') ?? '';
    if (/^(?:#|javascript:|mailto:)/i.test(href)) return;
    const isProfile = leadsToProfile(href);
    let score = isProfile ? 4 : 0;
    if (link.matches(DECLARED)) score += 6;
    if (isOwnPath(href, words)) score += 4;
    if (pictured.has(href) && !hasPictureAlone(link)) score += 3;
    if (!isProfile && !pictured.has(href) && isControl(plain(words))) return;
    if (PERSON.test(marksOf(link))) score += 2;
    if (link.closest('p,blockquote') !== null && !isShortBlock(link)) score -= 4;
    if (words.startsWith('@') && isAmongWords(link)) score -= 6;
    score -= index / 50;
    if (score > bestScore) [best, bestScore] = [link, score];
  });
  return best ?? unlinkedName(parts, isControl);
}

/** Without a link the page's words for it must do, or else the first words that stand out. */
function unlinkedName(parts: Parts, isControl: (words: string) => boolean): Element | null {
  const isName = (element: Element) => couldBeName(wordsOf(element)) && !isControl(plain(wordsOf(element)));
  const outstanding = () =>
    parts.elements.find(
      (element) => element.matches('dt,cite,strong,b') && isName(element) && !element.closest('p,li'),
    );
  return (
    parts.elements.find((element) => isCalledAuthor(element) && isName(element)) ?? outstanding() ?? null
  );
}

function couldBeName(words: string): boolean {
  return words !== '' && words.length <= MAX_NAME && !saysTime(words) && !/^[\d.,#\sk+-]+$/i.test(words);
}

/** `/ada` under the words "ada" or "@ada" leads to ada. */
function isOwnPath(href: string, words: string): boolean {
  const path = href.replace(/^(?:https?:)?\/\/[^/]*|[?#].*/gi, '');
  const last = /^\/?(?:[\w-]+\/)?@?([\w.-]+)\/?$/.exec(path)?.[1];
  return last !== undefined && words.replace(/^@/, '').toLowerCase() === last.toLowerCase();
}

/** Classes, test ids and labels, of the element and of what holds it. */
function marksOf(element: Element): string {
  const of = (part: Element | null) =>
    `${part?.getAttribute('class') ?? ''} ${part?.getAttribute('data-testid') ?? ''}`;
  const { parentElement: parent } = element;
  return parent?.childElementCount === 1 ? `${of(element)} ${of(parent)}` : of(element);
}

function hasPicture(link: Element): boolean {
  return link.querySelector('img,picture,canvas') !== null;
}

function hasPictureAlone(link: Element): boolean {
  return hasPicture(link) && wordsOf(link) === '';
}

/** A byline may be a paragraph; a paragraph that names somebody is text. */
function isShortBlock(link: Element): boolean {
  const block = link.closest('p,blockquote');
  return block?.tagName === 'P' && wordsOf(block).length <= wordsOf(link).length + 60;
}

/** Who is named with an "@" in the midst of words is talked to. */
function isAmongWords(link: Element): boolean {
  let around = link.parentElement;
  while (around?.childElementCount === 1 && wordsOf(around) === wordsOf(link)) around = around.parentElement;
  const beside = Array.from(around?.childNodes ?? []);
  return beside.some((node) => node.nodeType === 3 && /\p{L}{2}/u.test(node.nodeValue ?? ''));
}

/** @returns the link that a name is, or that it has in it or around it. */
export function linkOfName(name: Element | null): Element | null {
  return name?.closest('a[href]') ?? name?.querySelector('a[href]') ?? null;
}

/** @returns whether that names an author, also where the names of nearly all are links. */
export function isNameAmong(name: Element, areLinked: boolean): boolean {
  return !areLinked || isLinked(name) || isCalledAuthor(name);
}

function isCalledAuthor(element: Element): boolean {
  return element.matches(DECLARED) || NAME_ALONE.test(marksOf(element));
}

/** @returns whether the name leads somewhere. */
export function isLinked(name: Element | null): boolean {
  return linkOfName(name) !== null;
}
