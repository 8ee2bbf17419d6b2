/** @returns what the pattern's first group finds in the text; null where that is nothing. */
export function firstGroup(pattern: RegExp, text: string | null | undefined): string | null {
  return pattern.exec(text ?? '')?.[1] || null;
}

/** @returns what the pattern's first group finds in the link's address, as it stands in the page. */
export function inAddress(pattern: RegExp, link: Element | null | undefined): string | null {
  return firstGroup(pattern, link?.getAttribute('href'));
}
