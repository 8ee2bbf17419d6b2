import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/setup/find-firefox.mjs';
import { type FirefoxEditorBench, openFirefoxEditorBench } from './editors/firefox-editor-bench';
import { closeSidebar } from './harness/extension-places';

const BRAND = 'Harbor & Finch';

describe.skipIf(findFirefox() === null)('a page beside the sidebar in Firefox', () => {
  let bench: FirefoxEditorBench;

  beforeAll(async () => {
    bench = await openFirefoxEditorBench();
  });
  afterAll(() => bench?.close());

  const marks = () => bench.page().run(() => CSS.highlights.get('rapport-mention')?.size ?? 0);
  const markup = () => bench.page().run(() => document.documentElement.outerHTML);

  it('loses its grant with the document, and gets it back by a press', async () => {
    await bench.open('plain-textarea');
    await bench.page().run(() => history.pushState(null, '', '?page=2'));
    expect(await bench.attach()).toBeNull();
    await bench.page().run(() => location.reload());
    await expect.poll(bench.attach).toBe('not-allowed');
    await bench.open('plain-textarea');
  });

  it('is marked without a change to its document, until the sidebar closes', async () => {
    const post = await bench.open('plain-textarea');
    const before = await markup();
    const start = post.text.indexOf(BRAND);
    const ranges = [[start, start + BRAND.length]] as const;
    await bench.send({ type: 'highlight', marks: [{ postKey: post.key, ranges }] });
    await expect.poll(marks).toBe(1);
    expect(await bench.page().run(markColour)).not.toBe(await bench.page().run(plainColour));
    await closeSidebar(bench.firefox);
    await expect.poll(marks).toBe(0);
    expect(await markup()).toBe(before);
  });
});

function markColour(): string {
  return getComputedStyle(document.body, '::highlight(rapport-mention)').backgroundColor;
}

function plainColour(): string {
  return getComputedStyle(document.body).backgroundColor;
}
