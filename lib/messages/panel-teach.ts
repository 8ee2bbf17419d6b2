import { plural } from './plural';

const parts = {
  author: 'Author',
  time: 'Time',
  text: 'Text',
  permalink: 'Link',
} as const;

const pointAt = {
  post: 'Point at the words of one post in the page, and click.',
  author: 'Point at the author’s name in a post of the page, and click.',
  time: 'Point at the time of a post of the page, and click.',
  text: 'Point at the text of a post of the page, and click.',
  permalink: 'Point at the link to a post of the page, and click.',
} as const;

const notLearned = {
  post: 'Nothing else on this page is like it. Point at the words of another post.',
  author: 'The posts have no name in that place. Point at it once more, inside a post.',
  time: 'The posts have no time in that place. Point at it once more, inside a post.',
  text: 'The posts have no text in that place. Point at it once more, inside a post.',
  permalink: 'The posts have no link in that place. Point at it once more, inside a post.',
} as const;

/** Words for teaching a page. */
export const panelTeach = {
  title: 'Teach this page',
  button: 'Teach this page',
  again: 'Teach it again',
  explain: 'Show Rapport one post, and it reads the others like it. The page itself is not changed.',
  pointAt,
  quiet: 'Clicks do nothing else in the page meanwhile. Esc ends it.',
  pointing: 'Pointing at:',
  nothing: 'nothing yet',
  learning: 'Looking for posts like this one…',
  withoutMouse: 'Without a mouse',
  previous: 'Previous',
  next: 'Next',
  take: 'This one',
  notLearned,
  parts,
  found: (read: number, candidates: number) =>
    read === candidates
      ? `${plural(read, 'post', 'posts')} found.`
      : `${plural(candidates, 'post', 'posts')} found, ${read.toLocaleString('en')} readable.`,
  look: 'Is this right? Compare it with the page.',
  missing: 'not found',
  sample: (nth: number) => `Post ${nth}`,
  correct: 'Something is wrong or missing? Point at it:',
  correctPart: (part: string) => `${part} in the page`,
  save: 'Save for this site',
  another: 'Point at another post',
  saved: (site: string) => `${site} is read as you taught it from now on.`,
  gone: 'The page was left before anything was saved.',
  lost: (site: string) =>
    `What was taught for ${site} finds no posts on this page any more, so the generic reader reads it.`,
  neither: (site: string) =>
    `What was taught for ${site} finds no posts on this page, and the generic reader finds none either.`,
  refused: (site: string, part: string) =>
    `What was taught for ${site} cannot be used: its part “${part}” is no selector. The generic reader reads the page.`,
} as const;
