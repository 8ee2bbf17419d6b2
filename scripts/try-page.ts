/**
 * Opens a recorded page at its own address in Chromium with the production build, the real side panel beside it:
 * chooses a post, inserts a made-up reply and undoes it. Prints what was seen and leaves pictures.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod/mini';
import { PostSchema } from '../lib/domain/post.ts';
import { NotShown } from './tour/must.ts';
import { tryPage } from './try-page/try-page.ts';

const USAGE = 'usage: npm run try-page -- tests/fixtures/sites/<id>/<name>.html     (recorded before)';
const RecordedSchema = z.object({
  url: z.url(),
  account: z.nullable(z.string()),
  posts: z.array(PostSchema),
  composers: z.record(z.string(), z.int()),
});

const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0 || !file.endsWith('.html')) fail(USAGE);
else await run(file, file.replace(/\.html$/, '.json'));

async function run(html: string, json: string): Promise<void> {
  if (!existsSync(html)) return fail(`${html} does not exist.`);
  const recorded = existsSync(json) ? RecordedSchema.safeParse(JSON.parse(readFileSync(json, 'utf8'))) : null;
  if (!recorded?.success) return fail(`${json} is no recording: npm run record -- ${html} comes first.`);
  if (recorded.data.posts.length === 0)
    return fail(`${json} has no post: there is nothing to show in the panel.`);
  try {
    await tryPage({ name: basename(html, '.html'), html: readFileSync(html, 'utf8'), ...recorded.data });
  } catch (cause) {
    if (!(cause instanceof NotShown)) throw cause;
    fail(`FAIL ${cause.message}`);
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
