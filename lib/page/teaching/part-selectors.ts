import { INTO } from '../../sites/_own-parts';
import type { LearningPage } from './learning-page';

/** How far above a part its place within the post is told. */
const MOST_STEPS = 8;
const MOST = 14;
/** Ways to an element that has a shadow root. */
const MOST_HOSTS = 2;

/** @returns selectors that may tell a part of a post and the same part of others, the most lasting first */
export function partSelectors(part: Element, post: Element, selector: string, page: LearningPage): string[] {
  const root = part.getRootNode();
  const found = selectorsInTree(part, post, selector, page);
  if (!(root instanceof ShadowRoot) || root === post.getRootNode()) return found;
  const hosts =
    root.host === post ? [''] : partSelectors(root.host, post, selector, page).slice(0, MOST_HOSTS);
  return hosts.flatMap((host) => found.map((each) => `${host} ${INTO} ${each}`.trim()));
}

function selectorsInTree(part: Element, post: Element, selector: string, page: LearningPage): string[] {
  const tag = part.localName;
  const own = page.marks(part);
  const found = own.map((mark) => `${tag}${mark}`);
  if (tag === 'time') found.push(tag);
  found.push(...linkSelectors(part));
  const steps = [tag];
  const placed = [placeOf(part)];
  let at = part.parentElement;
  for (let up = 0; at !== null && at !== post && up < MOST_STEPS; up += 1, at = at.parentElement) {
    const [mark] = page.marks(at);
    if (mark !== undefined) {
      const way = `${at.localName}${mark}`;
      if (own[0] !== undefined) found.push(`${way} ${tag}${own[0]}`);
      found.push(`${way} > ${steps.join(' > ')}`, `${way} > ${placed.join(' > ')}`);
    }
    steps.unshift(at.localName);
    placed.unshift(placeOf(at));
  }
  if (/^(?:b|strong|cite|dt|h[1-6]|i|em)$/.test(tag)) found.push(tag);
  // The top of a shadow root.
  if (at === null) found.push(steps.join(' > '), placed.join(' > '));
  if (at === post) {
    found.push(`${selector} > ${steps.join(' > ')}`);
    found.push(`${selector} > ${placed.join(' > ')}`);
    found.push(`${selector} > ${placed.join(' > ').replaceAll(/:nth-of-type\(\d+\)(?= > )/g, '')}`);
    if (part.nextElementSibling === null)
      found.push(`${selector} > ${[...steps.slice(0, -1), `${tag}:last-child`].join(' > ')}`);
  }
  return [...new Set([...found.slice(0, MOST), ...amongLikes(part, selector, steps)])];
}

/** Paragraphs that stand beside others of another meaning: the first names the author, the last has the buttons. */
function amongLikes(part: Element, selector: string, steps: readonly string[]): string[] {
  const { localName: tag, parentElement: parent } = part;
  const likes = [...(parent?.children ?? [])].filter((child) => child.localName === tag);
  if (likes.length < 2 || !/^(?:p|div|span)$/.test(tag)) return [];
  const way = `${selector} > ${steps.join(' > ')}`;
  const [notFirst, notLast] = [':not(:first-of-type)', ':not(:last-of-type)'];
  return [`${way}${notFirst}`, `${way}${notLast}`, `${way}${notFirst}${notLast}`];
}

/** Its tag, and which of its likes it is where there are several. */
function placeOf(element: Element): string {
  const { localName: tag, parentElement: parent } = element;
  const likes = [...(parent?.children ?? [])].filter((child) => child.localName === tag);
  return likes.length < 2 ? tag : `${tag}:nth-of-type(${likes.indexOf(element) + 1})`;
}

const COMMON =
  /^\/(?:[@~]|(?:u|users?|members?|profiles?|people|authors?|posts?|comments?|threads?|topics?|t|d|c|p)\/$)/i;

/** `/members/ada` → `a[href*="/members/"]`; `show.php?u=5` → `a[href*="show.php?u="]`; `/@ada/post/5` → both. */
function linkSelectors(part: Element): string[] {
  const href = part.localName === 'a' ? part.getAttribute('href') : null;
  if (href === null || href.includes('"') || href.includes('\\')) return [];
  const path = href.replace(/^https?:\/\/[^/]*/i, '');
  const script = /[\w-]+\.\w+\?(?:\w+=\w+[&;])*?[a-z]+=/i.exec(path)?.[0].replace(/\?.*[&;]/, '?');
  const anchor = /#[a-z][a-z-]*[-_]?(?=\d)/i.exec(path)?.[0];
  const query = /[?&][a-z]+=(?=\d)/i.exec(path)?.[0].slice(1);
  const folders = [...path.matchAll(/\/(?:[a-z][a-z_-]*\/(?=[^/])|[@~](?=\w))/gi)].map(([folder]) => folder);
  // The first step may be a person's name: `/ada/status/5`.
  const first = folders.find((folder) => COMMON.test(folder));
  const marks = [anchor, script, folders.at(-1), first, query];
  return [...new Set(marks)].flatMap((mark) => (mark === undefined ? [] : [`a[href*="${mark}"]`]));
}
