import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type Engagement, EngagementSchema } from '../../lib/domain/engagement';
import { driveDesk } from '../../scripts/tour/desk-driver';
import { readCsv } from '../../scripts/tour/read-csv';
import { driveLibrary } from './workday/library-driver';
import { openWorkday, type Workday } from './workday/open-workday';
import { readTables } from './workday/read-tables';

let workday: Workday;
let page: Page;
let desk: ReturnType<typeof driveDesk>;
let all: readonly Engagement[];
beforeAll(async () => {
  workday = await openWorkday();
  page = await workday.rapport.desk();
  desk = driveDesk(page);
  all = await engagements();
});
afterAll(() => workday?.close());

/** As they are kept, newest first. */
async function engagements(): Promise<Engagement[]> {
  const rows = z.array(EngagementSchema).parse((await readTables(page)).engagements);
  return rows.toSorted((a, b) => b.intendedAt - a.intendedAt);
}

const MONTH_START = new Date(new Date().setHours(0, 0, 0, 0)).setDate(new Date().getDate() - 29);
/** The people of the example data with that tag. */
const TAGGED = ['yusuf_kahve'];

describe('the filters of the log', () => {
  const FILTERS: readonly [label: string, option: string, fits: (entry: Engagement) => boolean][] = [
    ['Period', 'of the last 30 days', ({ intendedAt }) => intendedAt >= MONTH_START],
    ['Network', 'forum.localhost', ({ post }) => post.site === 'forum.localhost'],
    ['Agent', 'Robin Vale (example)', ({ agent }) => agent === 'Robin Vale (example)'],
    ['Tag', 'safety', ({ post }) => TAGGED.includes(post.author.handle ?? '')],
    ['Department', 'sales', ({ department }) => department === 'sales'],
    ['Outcome', 'escalated', ({ outcome }) => outcome === 'escalated'],
    ['State', 'withdrawn', ({ state }) => state === 'withdrawn'],
  ];

  it.each(FILTERS)('%s: %s narrows the rows to those', async (label, option, fits) => {
    await desk.matchingExactly(all.length);
    await desk.filter({ [label]: option });
    await expectRows(all.filter(fits));
    await desk.clearFilter();
  });

  it('Text: words of the post, of the reply or of the person', async () => {
    const cases = ['crushed corner', 'citric acid', 'oskar'];
    for (const words of cases) {
      await page.getByLabel('Text', { exact: true }).fill(words);
      await expectRows(all.filter((entry) => JSON.stringify(entry).toLowerCase().includes(words)));
    }
    await desk.clearFilter();
  });

  async function expectRows(expected: readonly Engagement[]): Promise<void> {
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.length);
    await desk.matchingExactly(expected.length);
    await expect
      .poll(() => desk.readRows())
      .toEqual(expected.map(({ post }) => expect.stringContaining(post.excerpt)));
  }
});

describe('the export', () => {
  it('holds exactly the rows of the filter, and no cell that runs as a formula', async () => {
    const formula = '=HYPERLINK("https://bad.example","click")';
    const first = all.find(({ post, outcome }) => post.site === 'feed.localhost' && outcome === 'solved');
    await (await desk.findRow(first?.post.excerpt ?? '')).getByRole('link').click();
    await page.getByLabel('Posted as').fill(formula);
    await page.getByRole('button', { name: 'Save account' }).click();
    await page.getByText('Saved as a correction.').waitFor();
    await page.keyboard.press('Escape');

    await desk.filter({ Network: 'feed.localhost', Outcome: 'solved' });
    const wanted = (await engagements()).filter(
      ({ post, outcome }) => post.site === 'feed.localhost' && outcome === 'solved',
    );
    await desk.matchingExactly(wanted.length);
    const file = await readFile(await (await desk.exportCsv()).path(), 'utf8');
    const rows = readCsv(file);
    expect(rows.map((row) => row.engagement_id)).toEqual(wanted.map(({ id }) => id));
    expect(rows.map((row) => row.text_posted)).toEqual(wanted.map(({ textPosted }) => textPosted ?? ''));
    expect(rows.find((row) => row.engagement_id === first?.id)?.account).toBe(`'${formula}`);
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(file.replaceAll('\r\n', '').includes('\n')).toBe(false);
    await desk.clearFilter();
  });
});

/** Written and approved at the desk. */
const TITLE = 'The lid keeps the temperature of the kettle';

describe('the library', () => {
  const RIVAL = 'Does the kettle keep its temperature?';
  const until = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);

  it('has a draft suggested once it is approved, and a retired response no more', async () => {
    const place = await workday.open(workday.demo.feedUrl);
    const { agent } = place;
    await page.bringToFront();
    const library = driveLibrary(page);
    await library.write({
      title: TITLE,
      body: 'The kettle will keep its temperature, if only with the lid on.',
    });

    await place.page.bringToFront();
    await agent.choose('keep its temperature');
    await agent.reply(RIVAL).waitFor();
    await agent.search('lid keeps');
    await place.panel.getByText('No approved reply fits this search').waitFor();

    await page.bringToFront();
    await library.approve(TITLE, { name: 'Ines Falk', role: 'Legal counsel', until });
    await library.retire(RIVAL);
    await place.page.bringToFront();
    await agent.search('');
    await agent.reply(TITLE).waitFor();
    expect(await agent.reply(TITLE).innerText()).toMatch(/Ines Falk, v1, until \d+ \w+/);
    expect(await agent.reply(RIVAL).count()).toBe(0);
    await agent.search('temperature');
    await agent.replies.getByText(/repl(y|ies) fits?/).waitFor();
    expect(await agent.reply(RIVAL).count()).toBe(0);
    await place.page.close();
  });
});

describe('the record', () => {
  it('is intact, and stays so when the example data is removed with all that was of it', async () => {
    await page.bringToFront();
    await desk.openSettings();
    expect(await desk.checkLedger()).toContain('the chain is intact');
    const before = await readTables(page);
    const { customers } = before;
    const people = z
      .array(
        z.object({ identities: z.array(z.object({ handle: z.string(), name: z.nullable(z.string()) })) }),
      )
      .parse(customers);
    await desk.removeExampleData();
    expect(await desk.checkLedger()).toContain('the chain is intact');

    const after = await readTables(page);
    expect(after.operations?.length).toBe((before.operations?.length ?? 0) + 1);
    expect(after.engagements).toEqual([]);
    expect(after.customers).toEqual([]);
    expect(after.responses).toMatchObject([{ title: TITLE }]);
    // An operation keeps who made it: the name that was set then.
    const kept = JSON.stringify(after, (key, value) => (key === 'actor' ? '' : value));
    const traces = people.flatMap(({ identities }) =>
      identities.flatMap(({ handle, name }) => [handle, name]),
    );
    expect([...traces, '(example)', 'HYPERLINK'].filter((trace) => trace && kept.includes(trace))).toEqual(
      [],
    );
  });
});
