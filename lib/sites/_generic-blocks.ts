import { shapeOf } from './_generic-groups';
import type { Parts } from './_generic-parts';

/** A part of a post that holds words and nothing of what stands around a text. */
export interface Block {
  readonly element: Element;
  /** Shape of the part: the same for the texts of all posts of a kind. */
  readonly shape: string;
  /** How much it says, in UTF-16 code units; words that are links count little. */
  readonly words: number;
  /** Its way down from the post, as tags. */
  readonly path: string;
}

/** What stands around a text: controls, menus, forms. */
const AROUND =
  'header,footer,nav,menu,address,time,[role="toolbar"],[role="textbox"],[hidden],h1,h2,h3,h4,h5,h6';
const LINK_WEIGHT = 0.1;

/** @returns the largest parts of the post without anything of `around`, and those that mix it with words of their own. */
export function blocksOf(parts: Parts, around: ReadonlySet<Element>): Block[] {
  const mixed = mixedIn(parts, around);
  const weights = weightsIn(parts, around);
  const blocks: Block[] = [];
  const visit = (element: Element, path: string) => {
    for (const child of element.children) {
      if (around.has(child) || parts.others.includes(child) || child.matches(AROUND) || isForm(child))
        continue;
      const here = `${path}>${child.tagName}`;
      const words = weights.all.get(child) ?? 0;
      if (words === 0) continue;
      if (!mixed.has(child)) blocks.push({ element: child, shape: shapeOfBlock(child), words, path: here });
      else if ((weights.bare.get(child) ?? 0) > 1)
        blocks.push({ element: child, shape: `${shapeOfBlock(child)}!`, words, path: here });
      else visit(child, here);
    }
  };
  visit(parts.post, '');
  return blocks;
}

/** @returns what tells the part from others: the names of its attributes too, where classes mean nothing. */
export function shapeOfBlock(element: Element): string {
  const names = element
    .getAttributeNames()
    .filter((name) => name !== 'class' && name !== 'style' && name !== 'lang');
  return `${shapeOf(element)}[${names.join()}]${(element.getAttribute('data-testid') ?? element.id).replace(/\d+.*/, '')}`;
}

/** Elements that hold something of what stands around a text. */
function mixedIn(parts: Parts, around: ReadonlySet<Element>): Set<Element> {
  const mixed = new Set<Element>();
  const inner = parts.elements.filter((element) => around.has(element) || isByline(element));
  for (const part of [...inner, ...parts.others]) {
    for (
      let up = part.parentElement;
      up !== null && up !== parts.post && !mixed.has(up);
      up = up.parentElement
    )
      mixed.add(up);
  }
  return mixed;
}

function isByline(element: Element): boolean {
  return element.matches('header,footer,[role="toolbar"]') || isForm(element);
}

/** Old pages wrap a text into a form without fields. */
function isForm(element: Element): boolean {
  return element.tagName === 'FORM' && element.querySelector('textarea,input:not([type="hidden"])') !== null;
}

function weightsIn(parts: Parts, around: ReadonlySet<Element>) {
  const all = new Map<Element, number>();
  const bare = new Map<Element, number>();
  for (const text of parts.texts) {
    const { parentElement: parent } = text;
    if (parent === null || isInside(parent, around, parts.post)) continue;
    const length = text.data.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().length;
    const weight = parent.closest('a,button') === null ? length : length * LINK_WEIGHT;
    bare.set(parent, (bare.get(parent) ?? 0) + length);
    for (let up: Element | null = parent; up !== null && up !== parts.post; up = up.parentElement)
      all.set(up, (all.get(up) ?? 0) + weight);
  }
  return { all, bare };
}

function isInside(element: Element, around: ReadonlySet<Element>, post: Element): boolean {
  for (let up: Element | null = element; up !== null && up !== post; up = up.parentElement)
    if (around.has(up)) return true;
  return false;
}
