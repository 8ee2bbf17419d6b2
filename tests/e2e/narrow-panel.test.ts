import { afterAll, beforeAll, expect, it } from 'vitest';
import { FEED_CASE } from '../../scripts/tour/tour-cases';
import { openWorkday, type Workday } from './workday/open-workday';

/** The first width of Firefox's sidebar, and one that Chromium's panel begins with, in CSS pixels. */
const WIDTHS = [252, 360];

let workday: Workday;
beforeAll(async () => {
  workday = await openWorkday();
});
afterAll(() => workday?.close());

it.each(WIDTHS)('shows the site, the counts and the author’s whole name at %i pixels', async (width) => {
  const { page, panel, agent } = await workday.open(workday.demo.feedUrl);
  await panel.setViewportSize({ width, height: 700 });
  await agent.choose(FEED_CASE.words);
  await agent.suggestion(1).waitFor();
  const shown = await panel.evaluate(() => {
    const find = (selector: string) => document.querySelector<HTMLElement>(selector);
    const isWhole = (selector: string) => {
      const element = find(selector);
      return element !== null && element.clientWidth > 0 && element.scrollWidth <= element.clientWidth;
    };
    /** A host name may be cut, but not down to nothing. */
    const widthOf = (selector: string) => find(selector)?.clientWidth ?? 0;
    const rightOf = (selector: string) => find(selector)?.getBoundingClientRect().right ?? Infinity;
    const leftOfButtons = find('.status-line button')?.getBoundingClientRect().left ?? 0;
    return {
      site: widthOf('.status-line__site') >= 40,
      author: isWhole('.person__name'),
      gap: leftOfButtons - rightOf('.status-line__counts') >= 4,
      sideways: document.documentElement.scrollWidth > innerWidth,
    };
  });
  expect(shown).toEqual({ site: true, author: true, gap: true, sideways: false });
  await page.close();
});
