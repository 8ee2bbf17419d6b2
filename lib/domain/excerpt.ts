/** How much of a post is kept with an engagement, in UTF-16 code units. */
const MAX_EXCERPT_LENGTH = 2_000;

/** @returns the start of the text; never cuts a surrogate pair in two. */
export function excerptOf(text: string): string {
  if (text.length <= MAX_EXCERPT_LENGTH) return text;
  const lastUnit = text.charCodeAt(MAX_EXCERPT_LENGTH - 1);
  const cutsPair = lastUnit >= 0xd800 && lastUnit <= 0xdbff;
  return text.slice(0, cutsPair ? MAX_EXCERPT_LENGTH - 1 : MAX_EXCERPT_LENGTH);
}
