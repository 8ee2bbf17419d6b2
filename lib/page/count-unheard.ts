/** Text of a longer page is not weighed, in UTF-16 code units: that alone would take longer than reading its posts. */
const MOST_TEXT = 300_000;

/**
 * @param candidate any element that looks like a post
 * @param heard length of the texts of all posts that were read
 * @returns how much the part of the page that holds the posts says beside their texts, in UTF-16 code units: names, times
 * and controls, and also what was lost of the posts
 */
export function countUnheard(candidate: Element | undefined, heard: number): number {
  const words = (candidate && partAround(candidate).textContent) ?? '';
  if (words.length > MOST_TEXT) return 0;
  return Math.max(0, words.replace(/\s+/g, ' ').length - heard);
}

/** Scripts and menus mostly stand in parts of their own. */
function partAround(candidate: Element): Element {
  const main = candidate.closest('main, [role="main"]');
  if (main !== null) return main;
  let part = candidate;
  for (let up = candidate.parentElement; up !== null && up.localName !== 'body'; up = up.parentElement)
    part = up;
  return part;
}
