import type { LearningPage } from './learning-page';

/** How far above a post its list is looked for, and how many of those above give selectors. */
const MOST_ABOVE = 12;
const MOST_ANCHORS = 4;

/** @returns selectors that may tell an element and its likes, the most lasting first */
export function postSelectors(element: Element, page: LearningPage): string[] {
  const tag = element.localName;
  const own = page.marks(element);
  const found = own.flatMap((mark) => [`${tag}${mark}`, mark]);
  const steps = [tag];
  let anchors = 0;
  let at = element.parentElement;
  for (let up = 0; at !== null && up < MOST_ABOVE && anchors < MOST_ANCHORS; up += 1, at = at.parentElement) {
    const marks = at === page.document.body ? ['body'] : page.marks(at);
    for (const mark of marks.slice(0, 2)) {
      for (const name of own.slice(0, 2)) found.push(`${mark} ${tag}${name}`);
      found.push(`${mark} > ${steps.join(' > ')}`);
      if (/^(?:li|tr|table|dd|section|article)$/.test(tag)) found.push(`${mark} ${tag}`);
    }
    if (marks.length > 0) anchors += 1;
    steps.unshift(at.localName);
  }
  return [...new Set(found)];
}
