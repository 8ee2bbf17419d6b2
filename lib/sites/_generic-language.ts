/** @returns the language tag that the nearest element around the text declares. */
export function readLanguage(element: Element | undefined): string | null {
  return element?.closest('[lang]')?.getAttribute('lang') || null;
}
