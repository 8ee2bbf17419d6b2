import { buildExtension } from '../build-extension.ts';
import { collectPosts } from '../collect-posts.ts';
import { type CaptureFile, listCaptures } from '../list-captures.ts';
import { loadTruth } from '../load-capture.ts';
import { measureCapture } from '../measure-capture.ts';
import { openBrowser } from '../open-browser.ts';
import { printedPost } from '../printed-post.ts';
import { addScore, emptyScore } from '../score-posts.ts';
import { type TaughtPage, teachOpenPage } from './teach-open-page.ts';

export interface TeachingArguments {
  /** Folder of captures, as for pages. */
  readonly directory: string;
  /** Only this site's captures. */
  readonly site: string | null;
  /** Print the posts too. */
  readonly withPosts: boolean;
}

/** Share of a page's posts from which on it counts as learned, and most false ones for each true one. */
const LEARNED = 0.95;
const MOST_FALSE = 0.02;

/**
 * Teaches each capture with one click on one of its posts, as though no adapter knew the site, and reads it so.
 * Prints one line per capture, and a summary.
 * @returns false where there is nothing to teach
 */
export async function measureTeaching(
  { directory, site, withPosts }: TeachingArguments,
  print: (line: object) => void,
): Promise<boolean> {
  const captures = listCaptures(directory, site).filter(isTeachable);
  const extension = await buildExtension(true);
  const all = { captures: 0, learned: 0, longestTaskMs: 0, ...emptyScore() };
  for (const file of captures) {
    const line = await measureOne(file, extension, withPosts);
    all.captures += 1;
    all.learned += Number(line.isLearned);
    all.longestTaskMs = Math.max(all.longestTaskMs, line.longestTaskMs ?? 0);
    addScore(all, line.score);
    const { score, ...facts } = line;
    print({ ...facts, ...score });
  }
  print({ summary: true, ...all });
  return captures.length > 0;
}

/** What repeats on a page is learned: one post alone is not. */
function isTeachable(file: CaptureFile): boolean {
  return (loadTruth(file)?.length ?? 0) > 1;
}

async function measureOne(file: CaptureFile, extension: string, withPosts: boolean) {
  const browser = await openBrowser(extension);
  let lesson: TaughtPage = { clicked: null, ms: null, longestTaskMs: null, parts: null };
  const { score, posts, error } = await measureCapture(file, browser, async (worker, page) => {
    lesson = await teachOpenPage(worker, page, loadTruth(file) ?? []);
    return lesson.parts === null ? [] : collectPosts(worker, lesson.parts);
  });
  await browser.close();
  const isLearned = score.found >= score.truth * LEARNED && score.false <= score.truth * MOST_FALSE;
  return {
    capture: file.name,
    ...(error !== null && { error }),
    isLearned,
    ...lesson,
    score,
    ...(withPosts && { posts: posts.map(printedPost) }),
  };
}
