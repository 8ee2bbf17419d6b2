import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../scripts/demo/start-demo';
import { findFirefox } from '../../scripts/setup/find-firefox.mjs';
import { FEED_CASE, FORUM_CASE } from '../../scripts/tour/tour-cases';
import { findSidebar } from './harness/extension-places';
import { clickOn, pressToolbarButton, typeKeys } from './harness/input';
import { type Firefox, launchFirefox } from './harness/launch-firefox';
import type { Place } from './harness/place';
import { openTab, reloadTab } from './harness/tabs';
import { waitForText } from './harness/wait-for-text';

const DRAFT = 'Hello,';
const KETTLE_POST = 'keep its temperature, or does it only boil?';
/** The narrow sidebar keeps the first part for screen readers alone: a line of its own. */
const COUNTS = /[1-9]\d* read,\s+[1-9]\d* about us/;

/** One straight line through the product; each step builds on the one before. */
describe.skipIf(findFirefox() === null)('an agent at work in Firefox', () => {
  let demo: Demo;
  let firefox: Firefox;
  let page: Place;
  let panel: Place;

  beforeAll(async () => {
    demo = await startDemo();
    firefox = await launchFirefox();
  });
  afterAll(async () => {
    await firefox?.close();
    await demo?.close();
  });

  /** Shows a post in the panel. Its suggestions come with it: those of the post before could still be there until then. */
  const choosePost = async (words: string) => {
    await clickOn(firefox, panel, { selector: '.queue-row', name: words });
    await waitForText(panel, new RegExp(words.replace('?', '\\?')), '.chosen-post__words');
  };

  /** Drafts with real keys in the open reply box, lets the panel insert the first suggestion, presses Post. */
  const answer = async (words: string, box: string, readModel: (selector: string) => string) => {
    await clickOn(firefox, page, box);
    await typeKeys(firefox.marionette, DRAFT);
    await choosePost(words);
    await clickOn(firefox, panel, { selector: '.reply-card button', name: 'Insert' });
    await clickOn(firefox, panel, { selector: 'button', name: 'Add after it' });
    await waitForText(panel, /Inserted \d.*, waiting for your post/);
    const inserted = await page.run(readModel, box);
    expect(inserted.startsWith(`${DRAFT} `)).toBe(true);
    expect(inserted.length).toBeGreaterThan(DRAFT.length + 20);
    return inserted;
  };

  it('opens the sidebar by the toolbar button and reads the feed', async () => {
    page = await openTab(firefox, demo.feedUrl);
    await pressToolbarButton(firefox);
    panel = await findSidebar(firefox);
    await clickOn(firefox, panel, { selector: 'button', name: 'Try it with example data' });
    await waitForText(panel, COUNTS);
    await waitForText(panel, new RegExp(FEED_CASE.words));
  });

  it('reads the site without a press once it is always allowed', async () => {
    await clickOn(firefox, panel, { selector: 'button', name: 'Always on this site' });
    await clickOn(firefox, panel, { selector: 'button', name: `Always on ${FEED_CASE.site}` });
    await waitForText(panel, /may now always read/);
    await reloadTab(page);
    await waitForText(panel, COUNTS);
  });

  it('suggests by what its worker has learned', async () => {
    // What is learned while a post is chosen counts from the next one on.
    await expect
      .poll(async () => {
        await choosePost(FEED_CASE.words);
        await choosePost(KETTLE_POST);
        return panel.run(() => document.querySelector<HTMLElement>('.reply-card')?.innerText ?? '');
      })
      .toContain('written for posts like this');
  });

  it('inserts into Lexical and sees the reply posted', async () => {
    const reply = { selector: 'button', name: `Reply to ${FEED_CASE.authorName}` };
    await clickOn(firefox, page, reply);
    const inserted = await answer(FEED_CASE.words, '.composer__box', textInLexical);
    await clickOn(firefox, page, { selector: '.composer button', name: 'Post' });
    await waitForText(panel, /Posted \d.*, seen on the page/);
    expect(inserted).toContain(FEED_CASE.authorName.split(' ')[0]);
  });

  it('inserts into a textarea and sees the reply posted', async () => {
    page = await openTab(firefox, `${demo.forumUrl}${FORUM_CASE.path}`);
    await pressToolbarButton(firefox);
    await waitForText(panel, new RegExp(FORUM_CASE.author), '.queue-row');
    await clickOn(firefox, page, '.reply summary');
    await answer(FORUM_CASE.words, '.reply textarea', textInTextarea);
    await clickOn(firefox, page, { selector: '.reply button', name: 'Post reply' });
    // The form loads the page anew, and with it the grant ends.
    await waitForText(panel, /Click the Rapport button/);
    await pressToolbarButton(firefox);
    await waitForText(panel, COUNTS);
    await choosePost(FORUM_CASE.words);
    await waitForText(panel, /Posted \d.*, seen on the page/);
  });

  it('finds both in the log, and the chain intact', async () => {
    const desk = await openTab(firefox, `${firefox.origin}/desk.html`);
    await waitForText(desk, new RegExp(FORUM_CASE.author), 'tbody tr:first-child');
    const [forum, feed] = await desk.run(() =>
      [...document.querySelectorAll<HTMLElement>('tbody tr')].slice(0, 2).map(({ innerText }) => innerText),
    );
    expect(forum).toMatch(/posted/);
    expect(feed).toMatch(new RegExp(`${FEED_CASE.handle}[^]*posted`));
    await clickOn(firefox, desk, { selector: 'nav a', name: 'Settings' });
    await clickOn(firefox, desk, { selector: 'button', name: 'Check the ledger' });
    await waitForText(desk, /operations of 1 device: the chain is intact/);
  });
});

/** Runs in the page. What Lexical itself holds, not what the page shows. */
function textInLexical(selector: string): string {
  const box = document.querySelector(selector);
  const { root } = Reflect.get(Object(box), '__lexicalEditor').getEditorState().toJSON();
  const parts: string[] = [];
  const walk = ({ text = '', children = [] }) => {
    parts.push(text);
    children.forEach(walk);
  };
  walk(root);
  return parts.join('');
}

/** Runs in the page. */
function textInTextarea(selector: string): string {
  const box = [...document.querySelectorAll(selector)].find((each) => each.getClientRects().length > 0);
  return box instanceof HTMLTextAreaElement ? box.value : '';
}
