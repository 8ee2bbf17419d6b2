import { shapeOfBlock } from './_generic-blocks';
import type { Kind, Sample } from './_generic-kinds';
import { isLinked, isNameAmong, linkOfName } from './_generic-named';
import type { Parts } from './_generic-parts';
import { leadsToProfile } from './_generic-profile';
import { plain, wordsOf } from './_generic-words';

/** What speaks for a conversation must outweigh what speaks against by this much. */
const ENOUGH = 3;
const HEADING = 'h1,h2,h3,h4,h5,h6';
/** Plain words that sites call contributions by, in classes, ids and the names of elements. */
const TALK =
  /comment|repl(?:y|ies)|answer|discuss|message|review(?!ed|by)|thread|conversation|feedback|respon[ds]/i;
const FURNITURE =
  'a,nav,aside,footer,[role="navigation"],[role="complementary"],[role="contentinfo"],[role="banner"]';
const BOX = 'textarea,[contenteditable="true"],[role="textbox"]';
/** Addresses where one answers: `/reply/12`, `newreply.php?p=12`. */
const ANSWERS = /(?:^|[/?&=_-])(?:new)?(?:reply|quote|report|respond)(?=$|[/?&=#.])/i;
const BUTTON = 'button,[role="button"]';

/**
 * Teasers of articles have authors and times too. What posts have beside them: the page's own words for what one
 * can do, a picture of the author, an address on this page, a box to answer; what they lack: a title that leads away.
 * @returns whether the samples are posts of a conversation
 */
export function isConversation(kind: Kind, samples: readonly Sample[]): boolean {
  const named = samples.filter(({ name, parts }) => name !== null && !isBeside(parts.post));
  const share = (fits: (sample: Sample) => boolean) => named.filter(fits).length / named.length;
  if (named.length < 2) return false;
  const hasButton = ({ parts }: Sample) => parts.elements.some((element) => element.matches(BUTTON));
  const hasAction = share((sample) => hasButton(sample) || hasControl(sample, kind)) >= 0.5;
  const isTalk = share(({ parts }) => TALK.test(namesAround(parts.post))) >= 0.5;
  const isProfile = share(({ name }) => leadsToProfile(linkOfName(name)?.getAttribute('href') ?? '')) >= 0.5;
  const isPictured = share(hasPictureOfAuthor) >= 0.5;
  const { isRated } = kind;
  const isHere = share(isOnThisPage) >= 0.5;
  const isAddressed = isHere || share(hasOwnAddress) >= 0.5;
  // A site's names lead to its people, or nowhere; other links name what is cited.
  const isOfPeople = isProfile || isPictured || (isHere && share(({ name }) => isLinked(name)) < 0.2);
  const titled = share(isTitled);
  // Posts may be numbered and have no address: people with picture and profile, who give no titles.
  const isNumbered = share(({ parts }) => /\d{3}/.test(parts.post.id)) >= 0.5;
  const isAmongPeople = isNumbered && isProfile && isPictured && titled === 0;
  if (!isTalk && !isAmongPeople && !(isAddressed && isOfPeople && (hasAction || isHere))) return false;
  const authors = new Set(named.map(({ name }) => name?.textContent));
  let score = authors.size > 1 ? 1 : 0;
  if (isTalk) score += 2;
  if (share(hasButton) >= 0.5) score += 1;
  if (share((sample) => hasControl(sample, kind)) >= 0.5) score += 1;
  if (isProfile) score += 1;
  if (isPictured) score += 1;
  if (isRated) score += 1;
  if (isHere) score += 2;
  if (named[0]?.parts.post.ownerDocument.querySelector(BOX)) score += 1;
  const isOwnTitle = isTalk && share(hasOwnAddress) >= 0.5;
  if (!isRated && titled >= 0.5) score -= isOwnTitle ? 1 : 4;
  else score -= weightOfHeadings(named, isTalk || isRated);
  if (share((sample) => linkShare(sample) > 0.65) >= 0.5) score -= 3;
  return score >= ENOUGH;
}

/** @returns whether the post names its author, with a link where nearly all do. */
export function hasAuthor({ name }: Sample, { areLinked }: Kind): boolean {
  return name !== null && isNameAmong(name, areLinked);
}

/** @returns whether somebody who is gone has left words of the usual kind, with an address, and no name. */
export function isOfNobody(sample: Sample, { body }: Kind): boolean {
  const { links, elements } = sample.parts;
  const isSomebody = links.some((link) => leadsToProfile(link.getAttribute('href') ?? ''));
  return !isSomebody && hasOwnAddress(sample) && elements.some((element) => shapeOfBlock(element) === body);
}

/** @returns whether the element is part of what stands beside a page's content. */
export function isBeside(element: Element): boolean {
  return element.closest(FURNITURE) !== null;
}

/** @returns whether the element stands in one of the posts and has none of the buttons that this one has. */
export function isQuoted(element: Element, posts: ReadonlySet<Element>): boolean {
  let around = element.parentElement;
  while (around !== null && !posts.has(around)) around = around.parentElement;
  return around !== null && element.querySelector(BUTTON) === null && around.querySelector(BUTTON) !== null;
}

/** Posts of one thread repeat its title, if they have one; each entry of a log has a title of its own. */
function weightOfHeadings(samples: readonly Sample[], isTalk: boolean): number {
  const titles = samples.flatMap(({ parts, name, time }) => {
    const isTitle = (element: Element) => !element.contains(name) && !element.contains(time);
    const heading = parts.elements.find((element) => element.matches(HEADING) && isTitle(element));
    return heading === undefined ? [] : [wordsOf(heading)];
  });
  if (titles.length < samples.length / 2) return 0;
  return !isTalk && new Set(titles).size > titles.length / 2 ? 4 : 1;
}

function hasControl({ parts, name }: Sample, { controls }: Kind): boolean {
  return parts.links.some(
    (link) =>
      link !== name &&
      !leadsToProfile(link.getAttribute('href') ?? '') &&
      (controls.has(plain(link.textContent ?? '')) || ANSWERS.test(link.getAttribute('href') ?? '')),
  );
}

function hasPictureOfAuthor({ parts, name }: Sample): boolean {
  const href = linkOfName(name)?.getAttribute('href');
  return parts.links.some(
    (link) => link.getAttribute('href') === href && link.querySelector('img,picture,canvas') !== null,
  );
}

/** The names of the post and of what it stands in. */
function namesAround(post: Element): string {
  const names: (string | null)[] = [];
  for (let up: Element | null = post, step = 0; up !== null && step < 4; up = up.parentElement, step += 1)
    names.push(up.tagName, up.id, up.getAttribute('class'), up.getAttribute('data-testid'));
  return names.join(' ');
}

/** Some link leads to a place on a page that has the number by which the post itself is called. */
function isOnThisPage({ parts }: Sample): boolean {
  const ids = idsOf(parts);
  return parts.links.some((link) => {
    const number = /\d+/.exec(link.getAttribute('href')?.split('#')[1] ?? '')?.[0];
    return number !== undefined && ids.includes(number);
  });
}

/** Its time is a link, or a link has the number by which it is called. */
function hasOwnAddress({ parts, time, name }: Sample): boolean {
  const ids = idsOf(parts);
  return parts.links.some((link) => {
    const href = link.getAttribute('href') ?? '';
    if (link === name || href === linkOfName(name)?.getAttribute('href')) return false;
    const isOfTime = link.contains(time) || (time.contains(link) && wordsOf(link) === wordsOf(time));
    return isOfTime || (href.match(/\d{3,}/g) ?? []).some((number) => ids.includes(number));
  });
}

function idsOf({ post, elements }: Parts): string {
  const named = [post, ...elements.slice(0, 40)];
  return named.map((element) => `${element.id} ${element.getAttribute('name') ?? ''}`).join(' ');
}

/** A heading that leads to another page; one may lead to the author or to the post itself. */
function isTitled({ parts, name }: Sample): boolean {
  return parts.elements.some((element) => {
    if (!element.matches(HEADING)) return false;
    const links = [element.closest('a[href]'), ...element.querySelectorAll('a[href]')];
    return links.some((link) => {
      const href = link?.getAttribute('href') ?? '';
      const isOfAuthor = href === linkOfName(name)?.getAttribute('href') || leadsToProfile(href);
      return href !== '' && !isOfAuthor && !href.includes('#');
    });
  });
}

function linkShare({ parts }: Sample): number {
  const linked = parts.links.reduce((sum, link) => sum + wordsOf(link).length, 0);
  const all = parts.texts.reduce((sum, text) => sum + text.data.trim().length, 0);
  return linked / Math.max(1, all);
}
