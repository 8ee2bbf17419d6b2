/** Class names of what repeats another post; `js-selectToQuote` is a text of its own. */
const NAME =
  /^(?:(?!select|to)[a-z]+[-_]+)*(?:[a-z]*(?:block|bbcode|ips))?quote(?:d|s)?(?:[-_]?(?:box|block|container|wrapper|contents?|citation|title|header|body|expand\w*))?$/i;

/** @returns the class name that says that the element repeats another post; null where none does */
export function quoteName(element: Element): string | null {
  if (element.matches('a,button,li,i,span,svg')) return null;
  return [...element.classList].find((name) => NAME.test(name)) ?? null;
}

/** @returns the quote that stands around the element within the post; null where it stands in none */
export function quoteAround(element: Element, post: Element): Element | null {
  for (let at: Element | null = element; at !== null && at !== post; at = at.parentElement)
    if (at.localName === 'blockquote' || quoteName(at) !== null) return at;
  return null;
}
