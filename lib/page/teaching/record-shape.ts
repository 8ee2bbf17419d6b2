/** How deep below a post its shape is compared. */
const DEPTH = 4;
/** Children of one element that are looked at: a long text has hundreds. */
const MOST_CHILDREN = 30;
/** Elements below one post that are looked at. */
const MOST_LOOKED_AT = 300;
/** What a text is made of: says nothing of what holds it. */
const IN_TEXT =
  /^(?:p|br|b|i|em|strong|u|s|code|pre|blockquote|ul|ol|li|img|svg|path|font|hr|h[1-6]|script|style)$/;

/** @returns the ways from the element down to what stands in it, by tag names, without the tags of mere text. */
export function shapeOf(element: Element): Set<string> {
  const ways = new Set<string>();
  let looked = 0;
  const walk = (at: Element, way: string, depth: number) => {
    for (const child of [...at.children].slice(0, MOST_CHILDREN)) {
      if (IN_TEXT.test(child.localName) && depth > 1) continue;
      const next = `${way}>${child.localName}`;
      ways.add(next);
      looked += 1;
      if (looked > MOST_LOOKED_AT) return;
      if (depth < DEPTH) walk(child, next, depth + 1);
    }
  };
  walk(element, '', 1);
  return ways;
}

/** @returns how much of the smaller shape stands in the other: a post may have pictures and quotes, or none. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return a.size === b.size ? 1 : 0;
  let shared = 0;
  for (const way of a) if (b.has(way)) shared += 1;
  return shared / smaller;
}
