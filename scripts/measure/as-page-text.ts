import { SEAM } from './page-text.ts';

/** How much beside a line break is looked for in the page, in UTF-16 code units. */
const BESIDE = 24;

/**
 * Truth holds a text as the page's text nodes give it. Where a page has nothing between two paragraphs, a reader
 * puts a line break that no text node has: for the comparison alone it is taken out again. Where a text is made of
 * several parts of the page, truth joins them with a space, and the break stays.
 * @param pageText see `page-text.ts`
 */
export function asPageText(text: string, pageText: string): string {
  const { plain, seams } = readPage(pageText);
  return text.split('\n').reduce((joined, line) => {
    const [before, after] = [joined.slice(-BESIDE), line.slice(0, BESIDE)];
    const isGlued = joined !== '' && line !== '' && plain.includes(fold(before + after));
    const isSeam = () => seams.some((seam) => seam.before.endsWith(before) && seam.after.startsWith(after));
    return isGlued && !isSeam() ? joined + line : `${joined}\n${line}`;
  });
}

interface ReadPage {
  readonly text: string;
  readonly plain: string;
  readonly seams: readonly { readonly before: string; readonly after: string }[];
}

let last: ReadPage = { text: '', plain: '', seams: [] };

function readPage(text: string): ReadPage {
  if (last.text === text) return last;
  const parts = fold(text).split(SEAM);
  const plain = parts.join('');
  let at = 0;
  const seams = parts.slice(0, -1).map((part) => {
    at += part.length;
    return {
      before: plain.slice(Math.max(0, at - 2 * BESIDE), at).trimEnd(),
      after: plain.slice(at, at + 2 * BESIDE).trimStart(),
    };
  });
  last = { text, plain, seams };
  return last;
}

function fold(words: string): string {
  return words.replace(/\s+/g, ' ');
}
