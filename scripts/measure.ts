/**
 * Measures with the built extension in a real browser how well saved pages are read, or learned from one click, or
 * how replies get into editors. Prints a JSON line for each capture and site, or for each editor and text, and a
 * summary last.
 */
import { buildExtension } from './measure/build-extension.ts';
import { measureEditors } from './measure/editors/measure-editors.ts';
import { measureGuards } from './measure/guards/measure-guards.ts';
import { listCaptures } from './measure/list-captures.ts';
import { measureCapture } from './measure/measure-capture.ts';
import { openBrowser } from './measure/open-browser.ts';
import { type PagesArguments, parseArguments, USAGE } from './measure/parse-arguments.ts';
import { printedPost } from './measure/printed-post.ts';
import { addScore, emptyScore, type Score } from './measure/score-posts.ts';
import { measureTeaching } from './measure/teaching/measure-teaching.ts';

const measureArguments = parseArguments(process.argv.slice(2));
if (measureArguments === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (measureArguments.what === 'pages') {
  await measurePages(measureArguments);
} else if (measureArguments.what === 'teaching') {
  await measureTeaching(measureArguments, print);
} else if (measureArguments.what === 'guards') {
  process.exitCode = (await measureGuards(measureArguments.file, print)) ? 0 : 1;
} else {
  process.exitCode = (await measureEditors(measureArguments, print)) ? 0 : 1;
}

async function measurePages({ directory, site, isGeneric, withPosts }: PagesArguments): Promise<void> {
  const captures = listCaptures(directory, site);
  if (captures.length === 0) {
    console.error(`No captures${site === null ? '' : ` of ${site}`} in ${directory}`);
    process.exitCode = 1;
  }
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
  printSums(sites);
}

function printSums(sites: ReadonlyMap<string, Score>): void {
  const all = emptyScore();
  for (const [name, score] of sites) {
    print({ site: name, ...score });
    addScore(all, score);
  }
  print({ summary: true, ...all });
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
