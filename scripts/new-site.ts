/** Begins a site adapter: a reader that works on a made-up page, and that page with its expectation. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { planSite, type SitePlan } from './new-site/plan-site.ts';

const ROOT = join(import.meta.dirname, '..');
const SITES = join(ROOT, 'lib/sites');
const FIXTURES = join(ROOT, 'tests/fixtures/sites');
const TEMPLATES = join(import.meta.dirname, 'new-site/template');

const plan = planSite(process.argv.slice(2), takenNames());
if (typeof plan === 'string') {
  console.error(plan);
  process.exitCode = 1;
} else {
  const pages = join(FIXTURES, plan.id);
  write('site.ts.txt', join(SITES, `${plan.id}.ts`), plan);
  write('thread.html.txt', join(pages, 'thread.html'), plan);
  write('thread.json.txt', join(pages, 'thread.json'), plan);
  sayWhatIsNext(plan);
}

function takenNames(): string[] {
  const files = readdirSync(SITES).map((file) => file.replace(/\.ts$/, ''));
  return [...files, ...(existsSync(FIXTURES) ? readdirSync(FIXTURES) : [])];
}

function write(template: string, path: string, { id, name, host }: SitePlan): void {
  const text = readFileSync(join(TEMPLATES, template), 'utf8')
    .replaceAll('SITE_ID', id)
    .replaceAll('SITE_NAME', name)
    .replaceAll('SITE_HOST', host);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  console.log(`wrote ${relative(ROOT, path)}`);
}

function sayWhatIsNext({ id }: SitePlan): void {
  const page = `tests/fixtures/sites/${id}/thread.html`;
  console.log(`
Next, steps 2 to 5 of docs/adding-a-site.md, where each is explained:
2. Put the site's true structure into ${page}, with made-up people and words.
3. Write lib/sites/${id}.ts for it: each "Choose" is a question to answer, then the word goes.
4. npm run record -- ${page} --url ADDRESS
   Compare each line with the page; then the contract test, format, types and lint.
5. npm run try-page -- ${page}
   See it beside the panel, without a display too; then the site's real pages.`);
}
