import { isPlainName, type PlainClasses } from './plain-names';

/** Attributes by which sites name the parts of a page, best first. */
const NAMING = ['itemprop', 'data-testid', 'data-role', 'data-hook', 'component', 'role', 'rel', 'name'];
const MOST = 6;

/** @returns selectors of what an element is lastingly told by, best first; none where it has no such mark. */
export function lastingMarks(element: Element, classes: PlainClasses): string[] {
  const named = NAMING.flatMap((name) => {
    const value = element.getAttribute(name);
    return value !== null && isPlainName(value) ? [`[${name}="${CSS.escape(value)}"]`] : [];
  });
  const data = element.getAttributeNames().flatMap((name) => {
    if (!name.startsWith('data-') || NAMING.includes(name) || !isPlainName(name.slice(5))) return [];
    return /^data-(?:v|react|aria|turbo|controller|action|toggle)\b/.test(name) ? [] : [`[${name}]`];
  });
  return [...named, ...data, ...ofId(element), ...classes.of(element)].slice(0, MOST);
}

/** `post-123` and `post_123` are posts; a plain word is the page's own name of one element. */
function ofId({ id }: Element): string[] {
  const beginning = /^([A-Za-z]+(?:[-_][A-Za-z]+)*[-_]?)\d+$/.exec(id)?.[1];
  if (beginning !== undefined && (beginning.length === 1 || isPlainName(beginning.replace(/[-_]$/, ''))))
    return [`[id^="${CSS.escape(beginning)}"]`];
  return id !== '' && isPlainName(id) ? [`#${CSS.escape(id)}`] : [];
}
