/**
 * Measures how well saved pages are read, with the built extension in a real browser. Prints a JSON line for
 * each capture and each site, and a summary last.
 */
import type { Post } from '../lib/domain/post.ts';
import { asPageText } from './measure/as-page-text.ts';
import { buildExtension } from './measure/build-extension.ts';
import { listCaptures } from './measure/list-captures.ts';
import { openBrowser } from './measure/open-browser.ts';
import { type MeasureArguments, parseArguments, USAGE } from './measure/parse-arguments.ts';
import { readCapture } from './measure/read-capture.ts';
import { addScore, emptyScore, type Score, scorePosts } from './measure/score-posts.ts';

const measureArguments = parseArguments(process.argv.slice(2));
if (measureArguments === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await measure(measureArguments);
}

async function measure({ directory, site, isGeneric, withPosts }: MeasureArguments): Promise<void> {
  const browser = await openBrowser(await buildExtension(isGeneric));
  const sites = new Map<string, Score>();
  try {
    for (const capture of listCaptures(directory, site)) {
      const { posts, changed, pageText } = await readCapture(capture, browser);
      const starts = capture.truth.flatMap(({ textStart }) => textStart ?? []);
      const compared = posts.map((post) => ({ ...post, text: asPageText(post.text, pageText, starts) }));
      const score = scorePosts(capture.truth, compared, changed);
      print({ capture: capture.name, ...score, ...(withPosts ? { posts: compared.map(printed) } : {}) });
      const sum = sites.get(capture.site) ?? emptyScore();
      addScore(sum, score);
      sites.set(capture.site, sum);
    }
  } finally {
    await browser.close();
  }
  const all = emptyScore();
  for (const [name, score] of sites) {
    print({ site: name, ...score });
    addScore(all, score);
  }
  print({ summary: true, ...all });
}

function printed({ author, permalink, postedAt, postedAtText, text, kind, parentKey }: Post) {
  return {
    permalink,
    author: author.name,
    handle: author.handle,
    profileUrl: author.profileUrl,
    postedAt: postedAt === null ? null : new Date(postedAt).toISOString(),
    postedAtText,
    text,
    kind,
    parent: parentKey,
  };
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
