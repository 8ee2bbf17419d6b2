import { addressIn } from './_generic-address';
import { aroundText } from './_generic-around';
import { type Block, blocksOf, shapeOfBlock } from './_generic-blocks';
import { headOf, shapeOfTime } from './_generic-groups';
import type { Kind } from './_generic-kinds';
import { linkById } from './_generic-link';
import { isNameAmong, namingPart } from './_generic-named';
import { type Parts, partsOf } from './_generic-parts';
import { isTime } from './_generic-times';
import { CANDIDATE } from './_generic-types';
import type { Page } from './index';

/** What stands where in a post that was told by its likeness to others. */
interface Found {
  readonly parts: Parts;
  readonly time: Element | null;
  readonly name: Element | null;
  readonly textRoots: readonly Element[];
  readonly skipText: string;
  readonly address: string | null;
}

const SKIPPED = 'nav,button,[role="button"],[hidden]';

/** @returns the parts of a post of that kind. */
export function findParts(
  post: Element,
  kind: Kind,
  isOther: (element: Element) => boolean,
  page: Page,
): Found {
  const own = partsOf(post, isOther);
  const head = headOf(post);
  const parts = head === null ? own : { ...own, links: [...own.links, ...head.querySelectorAll('a[href]')] };
  const time = timeAmong(head === null ? own : partsOf(head, isOther), kind);
  const nameIn = (among: Parts) => {
    const named = namingPart(among, time, (words) => kind.controls.has(words));
    // Where nearly all names are links, other words are no name.
    return named !== null && isNameAmong(named, kind.areLinked) ? named : null;
  };
  const name = nameIn(parts);
  const around = aroundText(parts, time, name, kind.controls);
  const blocks = blocksOf(parts, around);
  const textRoots = textAmong(blocks, kind).map(({ element }) => element);
  const skipped = [...around].flatMap((part) => selectorWithin(part, textRoots));
  const alone = withoutInner(parts, textRoots);
  return {
    parts,
    time,
    name: alone === parts ? name : nameIn(alone),
    textRoots,
    skipText: [SKIPPED, ...new Set(skipped)].join(),
    address: addressIn(alone, time, name, textRoots, page) ?? (head && linkById(head, page)),
  };
}

/** An article within that has not the text is another post, though not told by its likeness: its links are not this one's. */
function withoutInner(parts: Parts, [text]: readonly Element[]): Parts {
  const { post } = parts;
  if (text === undefined || post.querySelector(CANDIDATE) === null) return parts;
  const isForeign = (link: Element) => {
    const inner = link.closest(CANDIDATE);
    return inner !== null && inner !== post && post.contains(inner) && !inner.contains(text);
  };
  return {
    ...parts,
    links: parts.links.filter((link) => !isForeign(link)),
    elements: parts.elements.filter((element) => !isForeign(element)),
  };
}

function timeAmong({ elements }: Parts, kind: Kind): Element | null {
  const isOwn = (element: Element) => isTime(element) && element.closest('blockquote') === null;
  const isUsual = (element: Element) =>
    kind.time.startsWith(element.tagName) && shapeOfTime(element) === kind.time;
  return elements.find((element) => isUsual(element) && isOwn(element)) ?? elements.find(isOwn) ?? null;
}

/** The parts of the kind's shape that stand at the same depth; where there are none, the one that says most. */
function textAmong(blocks: readonly Block[], kind: Kind): Block[] {
  const first = blocks.find(({ shape }) => shape === kind.body);
  if (first !== undefined) return blocks.filter((block) => isMore(block, first, kind));
  for (const { element, path, words } of blocks) {
    const inner = Array.from(element.querySelectorAll('*')).find((part) => shapeOfBlock(part) === kind.body);
    if (inner !== undefined) return [{ element: inner, shape: kind.body, words, path }];
  }
  const others = blocks.filter(({ shape }) => !kind.common.has(shape));
  return others.toSorted((a, b) => b.words - a.words).slice(0, 1);
}

/** Bare paragraphs and lists beside the first are the same text. */
function isMore(block: Block, first: Block, kind: Kind): boolean {
  if (block.shape === kind.body) return block.path === first.path;
  return (
    first.element.tagName === 'P' &&
    block.element.parentElement === first.element.parentElement &&
    block.element.matches('p,ul,ol,blockquote,pre,table,figure')
  );
}

function selectorWithin(part: Element, roots: readonly Element[]): string[] {
  if (!roots.some((root) => root !== part && root.contains(part))) return [];
  const classes = Array.from(part.classList, (name) => `.${CSS.escape(name)}`).join('');
  return classes === '' ? [] : [`${CSS.escape(part.tagName)}${classes}`];
}
