/** How much beside a line break is looked for in the page, in UTF-16 code units. */
const BESIDE = 24;

/**
 * Truth holds a text as the page's text nodes give it. Where a page has nothing between two paragraphs, a reader
 * puts a line break that no text node has: for the comparison alone it is taken out again.
 * @param pageText the page's text nodes, joined as they stand
 */
export function asPageText(text: string, pageText: string): string {
  const lines = text.split('\n');
  const folded = foldedPage(pageText);
  return lines.reduce((joined, line) => {
    const beside = `${joined.slice(-BESIDE)}${line.slice(0, BESIDE)}`;
    const isGlued = joined !== '' && line !== '' && folded.includes(beside.replace(/\s+/g, ' '));
    return isGlued ? joined + line : `${joined}\n${line}`;
  });
}

let lastPage = { text: '', folded: '' };

function foldedPage(text: string): string {
  if (lastPage.text !== text) lastPage = { text, folded: text.replace(/\s+/g, ' ') };
  return lastPage.folded;
}
