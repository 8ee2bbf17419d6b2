/** What an empty paragraph holds. */
const FILLING = '\u00a0';

/** @returns the text that HTML of paragraphs and line breaks means: an empty line between two paragraphs */
export function linesOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith('\n');
  const blocks = Array.from(body.children, ({ textContent }) => (textContent === FILLING ? '' : textContent));
  return blocks.join('\n\n').replaceAll('\u00a0', ' ');
}
