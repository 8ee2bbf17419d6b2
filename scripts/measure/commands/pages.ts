import { buildExtension } from '../build-extension.ts';
import { listCaptures } from '../list-captures.ts';
import { measureCapture } from '../measure-capture.ts';
import type { MeasureCommand, Print } from '../measure-command.ts';
import { openBrowser } from '../open-browser.ts';
import { printedPost } from '../printed-post.ts';
import { readWords } from '../read-words.ts';
import { addScore, emptyScore, type Score } from '../score-posts.ts';

interface PagesArguments {
  /** Folder of captures: `<site>/<n>.html`, `.json` (its `url`) and `.truth.json`. */
  readonly directory: string;
  /** Only this site's captures. */
  readonly site: string | null;
  /** Read every capture with the generic reader. */
  readonly isGeneric: boolean;
  /** Print the posts too. */
  readonly withPosts: boolean;
}

export const command: MeasureCommand<PagesArguments> = {
  usage: 'DIRECTORY [--site NAME] [--generic] [--posts]',
  parse(words) {
    const read = readWords(words, {
      site: { type: 'string' },
      generic: { type: 'boolean' },
      posts: { type: 'boolean' },
    });
    const [directory] = read?.positionals ?? [];
    if (read === null || directory === undefined) return null;
    const { site = null, generic = false, posts = false } = read.values;
    return { directory, site, isGeneric: generic, withPosts: posts };
  },
  async run({ directory, site, isGeneric, withPosts }, print) {
    const captures = listCaptures(directory, site);
    const extension = await buildExtension(isGeneric);
    let browser = await openBrowser(extension);
    const sites = new Map<string, Score>();
    for (const file of captures) {
      const { score, posts, error } = await measureCapture(file, browser);
      if (error === null)
        print({ capture: file.name, ...score, ...(withPosts && { posts: posts.map(printedPost) }) });
      else print({ capture: file.name, error, ...score });
      const sum = sites.get(file.site) ?? emptyScore();
      addScore(sum, score);
      sites.set(file.site, sum);
      if (error === null) continue;
      // What went wrong may have left anything behind.
      await browser.close();
      browser = await openBrowser(extension);
    }
    await browser.close();
    printSums(sites, print);
    return captures.length > 0;
  },
};

function printSums(sites: ReadonlyMap<string, Score>, print: Print): void {
  const all = emptyScore();
  for (const [name, score] of sites) {
    print({ site: name, ...score });
    addScore(all, score);
  }
  print({ summary: true, ...all });
}
