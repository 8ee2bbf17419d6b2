/**
 * @returns the language tag that the nearest element around the text declares; none from the whole page's, which
 * is the language of the site's own words
 */
export function readLanguage(element: Element | undefined): string | null {
  const declaring = element?.closest('[lang]') ?? null;
  return declaring === null || declaring.matches('html,body') ? null : declaring.getAttribute('lang') || null;
}
