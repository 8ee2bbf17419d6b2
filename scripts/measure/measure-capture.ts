import type { Post } from '../../lib/domain/post.ts';
import { asPageText } from './as-page-text.ts';
import { collectPosts } from './collect-posts.ts';
import type { CaptureFile } from './list-captures.ts';
import { loadCapture, loadTruth } from './load-capture.ts';
import type { MeasuringBrowser } from './open-browser.ts';
import { type ReadOpenPage, readCapture } from './read-capture.ts';
import { emptyScore, type Score, scorePosts } from './score-posts.ts';

/** What a capture gave; `error`: it could not be read, and all its posts count as not found. */
interface Measured {
  readonly score: Score;
  readonly posts: readonly Post[];
  readonly error: string | null;
}

/** Reads one capture and compares it with its truth, if it has one. Never throws. */
export async function measureCapture(
  file: CaptureFile,
  browser: MeasuringBrowser,
  read: ReadOpenPage = (worker) => collectPosts(worker),
): Promise<Measured> {
  let score = emptyScore();
  try {
    const truth = loadTruth(file);
    score = scorePosts(truth ?? [], [], 0);
    const { posts, changed, pageText } = await readCapture(loadCapture(file), browser, read);
    const compared = posts.map((post) => ({ ...post, text: asPageText(post.text, pageText) }));
    score = truth === null ? { ...score, changed } : scorePosts(truth, compared, changed);
    return { score, posts: compared, error: null };
  } catch (cause) {
    return { score, posts: [], error: cause instanceof Error ? cause.message : String(cause) };
  }
}
