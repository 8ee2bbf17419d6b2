/** How deep below a post its shape is compared. */
const DEPTH = 4;

/** @returns the ways from the element down to what stands in it, by tag names; what `post` matches is left out. */
export function shapeOf(element: Element, post: string): Set<string> {
  const ways = new Set<string>();
  const walk = (at: Element, way: string, depth: number) => {
    for (const child of at.children) {
      if (child.matches(post)) continue;
      const next = `${way}>${child.localName}`;
      ways.add(next);
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
