import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Post } from '../../lib/domain/post.ts';
import { EDITABLE_SELECTOR } from '../../lib/page/editable.ts';
import { PROJECT_ROOT } from '../../tests/e2e/harness/ensure-built.ts';
import { launchRapport, type Rapport } from '../../tests/e2e/harness/launch-chromium.ts';
import { must, NotShown } from '../tour/must.ts';
import { drivePanel } from '../tour/panel-driver.ts';
import { type Pictures, startPictures } from '../tour/pictures.ts';
import { sameWords } from '../tour/same-words.ts';
import { wordToFind } from './word-to-find.ts';

const WINDOW = { width: 1280, height: 860 };
const PATIENCE_MS = 10_000;
/** Fewer than the panel's list shows, in UTF-16 code units. */
const LISTED = 200;

/** A page and what was recorded of it. */
interface RecordedPage {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly account: string | null;
  readonly posts: readonly Post[];
  /** Key of a post to the number of its reply box among the page's editables. */
  readonly composers: Readonly<Record<string, number>>;
}

/** @throws the sentence of what did not happen. */
export async function tryPage(recorded: RecordedPage): Promise<void> {
  const out = join(PROJECT_ROOT, 'out', 'try-page', recorded.posts[0]?.site ?? '', recorded.name);
  await mkdir(out, { recursive: true });
  const rapport = await launchRapport({ viewport: WINDOW });
  rapport.context.setDefaultTimeout(PATIENCE_MS);
  const pictures = await startPictures(out);
  try {
    await show(recorded, rapport, pictures);
    say(`Pictures: ${out}`);
  } finally {
    await Promise.all([pictures.close(), rapport.close()]);
  }
}

async function show(recorded: RecordedPage, rapport: Rapport, pictures: Pictures): Promise<void> {
  const post = recorded.posts.find(({ key }) => key in recorded.composers) ?? recorded.posts[0];
  const word = wordToFind(post?.text ?? '');
  must(post !== undefined && word !== null, 'No post has a word that could be its brand');

  const page = await open(recorded, rapport);
  const untouched = await page.content();
  await rapport.pressToolbarButton(page);
  const panel = await rapport.panel();
  panel.setDefaultTimeout(PATIENCE_MS);
  const person = drivePanel(panel);
  await person.tryExampleData();
  await watchFor(word, rapport);
  await page.bringToFront();

  const counts = panel.getByText(new RegExp(`^${recorded.posts.length} read, [1-9]\\d* about us$`));
  await seen(counts.waitFor(), panel);
  say(`The panel, looking for "${word}": ${await counts.innerText()}`);
  must((await page.content()) === untouched, 'The page was changed by reading it');
  say('The page is as it was.');
  await pictures.takeBeside('read', page, panel);

  const who = post.author.handle ?? post.author.name ?? '';
  const row = person.mention(startOf(post.text)).and(person.mention(who)).first();
  await seen(row.click(), panel);
  await seen(person.author.getByText(/^(first|\d+..) contact$/).waitFor(), panel);
  say(`Chosen: ${post.key}, ${post.author.name ?? 'nobody named'}.`);
  const place = recorded.composers[post.key];
  if (place === undefined) say('No reply box was recorded: inserting was not tried.');
  else await insertAndUndo({ page, panel, pictures, place, account: recorded.account });
}

/** The page under its own address; nothing else is fetched, none of its scripts runs. */
async function open({ url, html }: RecordedPage, rapport: Rapport): Promise<Page> {
  const address = new URL(url);
  await rapport.context.route(/^https?:/, (route) => {
    const asked = new URL(route.request().url());
    if (!route.request().isNavigationRequest() || asked.host !== address.host) return route.abort();
    return route.fulfill({
      body: html,
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': "script-src 'none'" },
    });
  });
  return rapport.page(url);
}

/** Any post can be chosen once a word of it counts as a brand. */
async function watchFor(word: string, rapport: Rapport): Promise<void> {
  const desk = await rapport.desk();
  await desk.getByRole('link', { name: 'Settings' }).click();
  await desk.getByRole('button', { name: 'Add what to watch for' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Names', { exact: true }).fill(word);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await desk.close();
}

interface Box {
  readonly page: Page;
  readonly panel: Page;
  readonly pictures: Pictures;
  readonly place: number;
  readonly account: string | null;
}

async function insertAndUndo({ page, panel, pictures, place, account }: Box): Promise<void> {
  const person = drivePanel(panel);
  const box = page.locator(EDITABLE_SELECTOR).nth(place);
  const held = () =>
    box.evaluate((element) =>
      element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? ''),
    );
  const before = await held();
  await person.search('order number');
  // One with a field to fill in has another button.
  const insert = panel.getByRole('button', { name: 'Insert', exact: true });
  const reply = person.suggestions().filter({ has: insert }).first();
  await seen(reply.waitFor(), panel);
  const offered = await reply.locator('.reply-text').innerText();
  await reply.getByRole('button', { name: 'Insert', exact: true }).click();
  const question = panel.getByRole('dialog', { name: /^Who do you post as on/ });
  const line = person.log.getByText(/^Inserted /).first();
  await seen(question.or(line).first().waitFor(), panel);
  if (await question.isVisible()) {
    const field = question.getByLabel('Your account there');
    const suggested = await field.inputValue();
    must(suggested === (account ?? ''), `The panel takes the page's account for "${suggested}"`);
    say(`The panel asks who posts, and suggests ${account ?? 'nobody: the page does not say'}.`);
    if (account === null) await field.fill('harborfinch');
    await question.getByRole('button', { name: 'Insert as this account' }).click();
  }
  await seen(line.waitFor(), panel);
  const after = await held();
  must(sameWords(after, `${before} ${offered}`), `Reply box ${place} holds "${after}", not "${offered}"`);
  say(`Inserted into reply box ${place}: ${offered.length} characters, once; nothing was posted.`);
  await pictures.takeBeside('inserted', page, panel);
  await box.press('Control+z');
  must(sameWords(await held(), before), 'Undo, pressed once, did not take the reply out again');
  say('Undo, pressed once, took it out again.');
}

/** The panel's list shows how a post begins, with its blanks folded. */
function startOf(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, LISTED).trim();
}

/** @throws what the panel says instead, where it does not happen in time. */
async function seen(happening: Promise<unknown>, panel: Page): Promise<void> {
  try {
    await happening;
  } catch (cause) {
    const [first] = String(cause).split('\n');
    throw new NotShown(`${first} The panel says:\n${await panel.innerText('body')}`);
  }
}

function say(sentence: string): void {
  console.log(sentence);
}
