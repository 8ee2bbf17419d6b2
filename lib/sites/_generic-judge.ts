import { plain } from './_generic-around';
import type { Kind, Sample } from './_generic-kinds';
import { leadsToProfile } from './_generic-profile';

/** What speaks for a conversation must outweigh what speaks against by this much. */
const ENOUGH = 3;
const HEADING = 'h1,h2,h3,h4,h5,h6';
/** Plain words that sites call contributions by, in classes, ids and the names of elements. */
const TALK = /comment|repl(?:y|ies)|answer|discuss|message|review|thread|conversation|feedback|respon[ds]/i;
const FURNITURE =
  'a,nav,aside,footer,[role="navigation"],[role="complementary"],[role="contentinfo"],[role="banner"]';
const BOX = 'textarea,[contenteditable="true"],[role="textbox"]';
const BUTTON = 'button,[role="button"]';

/**
 * Teasers of articles have authors and times too. What posts have beside them: the page's own words for what one
 * can do, a picture of the author, an address on this page, a box to answer; what they lack: a title that leads away.
 * @returns those of the samples that are posts; none where the whole is no conversation
 */
export function postsAmong(kind: Kind, samples: readonly Sample[]): Sample[] {
  const named = samples.filter(({ name, parts }) => name !== null && parts.post.closest(FURNITURE) === null);
  const share = (fits: (sample: Sample) => boolean) => named.filter(fits).length / named.length;
  if (named.length < 2) return [];
  const isLinked = ({ name }: Sample) => linkOf(name) !== null;
  const hasButton = ({ parts }: Sample) => parts.elements.some((element) => element.matches(BUTTON));
  const hasAction = share((sample) => hasButton(sample) || hasControl(sample, kind)) >= 0.5;
  const isTalk = share(({ parts }) => TALK.test(namesAround(parts.post))) >= 0.5;
  const isProfile = share(({ name }) => leadsToProfile(linkOf(name)?.getAttribute('href') ?? '')) >= 0.5;
  const isPictured = share(hasPictureOfAuthor) >= 0.5;
  const { isRated } = kind;
  const isHere = share(isOnThisPage) >= 0.5;
  if (!isTalk && !((hasAction || isHere) && (isProfile || isPictured))) return [];
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
  if (!isRated && share(isTitled) >= 0.5) score -= 4;
  else if (share(({ parts }) => parts.elements.some((element) => element.matches(HEADING))) >= 0.5)
    score -= 1;
  if (linkShare(named) > 0.6) score -= 3;
  if (score < ENOUGH) return [];
  // What is quoted within a post has neither link nor buttons of its own.
  const areLinked = share(isLinked) >= 0.8;
  const haveButtons = share(hasButton) >= 0.8;
  return named.filter(
    (sample) =>
      (isLinked(sample) || !areLinked) && (!haveButtons || hasButton(sample) || !isWithin(sample, named)),
  );
}

function linkOf(name: Element | null): Element | null {
  return name?.closest('a[href]') ?? name?.querySelector('a[href]') ?? null;
}

function hasControl({ parts, name }: Sample, { controls }: Kind): boolean {
  return parts.links.some(
    (link) =>
      link !== name &&
      controls.has(plain(link.textContent ?? '')) &&
      !leadsToProfile(link.getAttribute('href') ?? ''),
  );
}

function hasPictureOfAuthor({ parts, name }: Sample): boolean {
  const href = linkOf(name)?.getAttribute('href');
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

/** Some link of the post leads to the post's own place on this page. */
function isOnThisPage({ parts }: Sample): boolean {
  const { post, links, elements } = parts;
  const ids = new Set(
    [post, ...elements.slice(0, 40)].map((element) => element.id || element.getAttribute('name')),
  );
  return links.some((link) => {
    const place = link.getAttribute('href')?.split('#')[1] ?? '';
    return /\d/.test(place) && ids.has(place);
  });
}

/** A heading that leads to another page; one may lead to the author or to the post itself. */
function isTitled({ parts, name }: Sample): boolean {
  return parts.elements.some((element) => {
    if (!element.matches(HEADING)) return false;
    const links = [element.closest('a[href]'), ...element.querySelectorAll('a[href]')];
    return links.some((link) => {
      const href = link?.getAttribute('href') ?? '';
      return href !== '' && link !== linkOf(name) && !href.includes('#') && !leadsToProfile(href);
    });
  });
}

function linkShare(samples: readonly Sample[]): number {
  let linked = 0;
  let all = 1;
  for (const { parts } of samples) {
    for (const link of parts.links) linked += (link.textContent ?? '').trim().length;
    for (const text of parts.texts) all += text.data.trim().length;
  }
  return linked / all;
}

function isWithin({ parts }: Sample, samples: readonly Sample[]): boolean {
  return samples.some(({ parts: other }) => other.post !== parts.post && other.post.contains(parts.post));
}
