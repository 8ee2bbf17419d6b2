import { foldWords } from './fold-words.ts';

/** How much beside a line break is looked for in the page, in UTF-16 code units. */
const BESIDE = 24;

/**
 * Truth mostly holds a text as the page's text nodes give it. Where a page has nothing between two paragraphs, a
 * reader puts a line break that no text node has: for the comparison alone it is taken out again, unless the truth
 * has white space there too.
 * @param pageText the page's text nodes, joined as they stand
 * @param starts how the page's true texts begin
 */
export function asPageText(text: string, pageText: string, starts: readonly string[] = []): string {
  const lines = text.split('\n');
  const folded = foldedPage(pageText);
  const trueStarts = starts.map(foldWords);
  return lines.reduce((joined, line) => {
    const beside = `${joined.slice(-BESIDE)}${line.slice(0, BESIDE)}`;
    const isGlued = joined !== '' && line !== '' && folded.includes(beside.replace(/\s+/g, ' '));
    return isGlued && !isApart(joined, line, trueStarts) ? joined + line : `${joined}\n${line}`;
  });
}

function isApart(before: string, line: string, trueStarts: readonly string[]): boolean {
  const both = foldWords(`${before} ${line}`);
  const end = foldWords(before).length;
  return trueStarts.some(
    (start) => start.length > end + 1 && (both.startsWith(start) || start.startsWith(both)),
  );
}

let lastPage = { text: '', folded: '' };

function foldedPage(text: string): string {
  if (lastPage.text !== text) lastPage = { text, folded: text.replace(/\s+/g, ' ') };
  return lastPage.folded;
}
