import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { FEED, FEED_PAGE } from '../../scripts/demo/data/feed-posts';
import { driveFeed } from '../../scripts/tour/feed-driver';
import { openWorkday, type Place, type Workday } from './workday/open-workday';
import { readEngagements, readTables } from './workday/read-tables';

const SHOWN = FEED.slice(0, FEED_PAGE);
const OF_BRAND = SHOWN.filter(({ text }) => /harbor & finch|@harborfinch/i.test(text)).length;
const DAY_MS = 86_400_000;
const isoDay = (atMs: number) => new Date(atMs).toISOString().slice(0, 10);
const LONG_AGO = isoDay(Date.now() - 30 * DAY_MS);
const NEXT_YEAR = isoDay(Date.now() + 300 * DAY_MS);
const IMPORT = `title,body,status,approver,role,approved on,expires,networks
Kettle keeps warm,"The kettle keeps its temperature for 30 minutes, {{customer.name}}.",approved,Ines Falk,Legal counsel,${LONG_AGO},${NEXT_YEAR},
Nobody signed this,The kettle boils and keeps its temperature.,approved,,,,${NEXT_YEAR},
No words at all,,approved,Ines Falk,Legal counsel,${LONG_AGO},${NEXT_YEAR},
Bad day,The kettle is on its way.,approved,Ines Falk,Legal counsel,${LONG_AGO},the 31st of June,
`;
const STARTERS = z
  .object({ responses: z.array(z.object({ language: z.string() })) })
  .parse(JSON.parse(readFileSync('public/starter-library.json', 'utf8')))
  .responses.filter(({ language }) => language === 'en');
const ResponsesSchema = z.array(z.object({ title: z.string(), status: z.string(), approvals: z.unknown() }));

let workday: Workday;
let place: Place;
beforeEach(async () => {
  workday = await openWorkday({ withExampleData: false });
  place = await workday.open(workday.demo.feedUrl);
});
afterEach(() => workday?.close());

const press = (name: string) => place.panel.getByRole('button', { name, exact: true }).click();
const step = (title: string) => place.panel.getByRole('heading', { name: title, exact: true }).waitFor();

async function fillBrand(panel: Page): Promise<void> {
  await panel.getByLabel('Names', { exact: true }).fill('Harbor & Finch');
  await panel.getByLabel('Handles', { exact: true }).fill('@harborfinch');
  await panel.getByLabel('Your own official accounts').fill('@harborfinch, @harborfinch_help');
}

describe('the first run', () => {
  it('can be skipped step by step, and asks for nothing', async () => {
    const { panel, agent } = place;
    await step('Your name');
    await press('Skip');
    await step('Your brand');
    await press('Skip');
    await step('Networks');
    await press('Next');
    await step('Replies');
    await press('Start');
    await panel.getByText('Rapport does not know your brand yet').waitFor();
    const origins = await panel.evaluate(async () => {
      const { permissions } = Reflect.get(globalThis, 'chrome');
      return (await permissions.getAll()).origins;
    });
    expect(origins).toEqual([]);

    await press('Set up your brand');
    expect(await panel.getByRole('button', { name: 'Save and go on' }).isDisabled()).toBe(true);
    await fillBrand(panel);
    await press('Save and go on');
    await agent.awaitCounts({ read: SHOWN.length, mentions: OF_BRAND });
    expect(await agent.mentions().count()).toBe(OF_BRAND);
  });

  it('saves the brand, imports what is good, and asks for the account at the first insertion', async () => {
    const { page, panel, agent } = place;
    await panel.getByLabel('Your name', { exact: true }).fill('Ada Reyes');
    await press('Save and go on');
    await fillBrand(panel);
    await press('Save and go on');
    await press('Next');

    await importFile(panel);
    const preview = panel.getByRole('region', { name: 'What would be imported' });
    const lines = await preview.getByRole('listitem').allInnerTexts();
    expect(await preview.innerText()).toContain('2 rows are good');
    expect(await preview.innerText()).toContain('2 rows have errors and are left out');
    expect(lines).toEqual([
      expect.stringMatching(/^Row 4, body: is missing/),
      expect.stringMatching(/^Row 5, expiresAt: must be a day/),
      expect.stringMatching(/^Row 3, status: .*becomes a draft/),
    ]);
    expect((await readTables(panel)).responses).toEqual([]);

    await press('Import 2 replies');
    await panel.getByText('2 replies added').waitFor();
    expect(await responses(panel)).toEqual([
      {
        title: 'Kettle keeps warm',
        status: 'approved',
        approvals: [expect.objectContaining({ name: 'Ines Falk' })],
      },
      { title: 'Nobody signed this', status: 'draft', approvals: [] },
    ]);

    await press('Load the starter library');
    await press(`Load ${STARTERS.length} drafts`);
    await panel.getByText(`${STARTERS.length} replies added`).waitFor();
    const drafts = (await responses(panel)).filter(({ status }) => status === 'draft');
    expect(drafts).toHaveLength(STARTERS.length + 1);

    await press('Start');
    await agent.awaitCounts({ read: SHOWN.length, mentions: OF_BRAND });
    await agent.choose('keep its temperature');
    await agent.suggestion(1).waitFor();
    expect(await agent.suggestions().allInnerTexts()).toEqual([expect.stringContaining('Kettle keeps warm')]);

    await driveFeed(page).openReply('Kenji Watanabe');
    await agent.insert(1);
    const question = panel.getByRole('dialog', { name: /^Who do you post as on/ });
    expect(await question.innerText()).toContain('Your account there');
    expect(await readEngagements(panel)).toEqual([]);
    await question.getByLabel('Your account there').fill('@harborfinch_help');
    await question.getByRole('button', { name: 'Insert as this account' }).click();
    await agent.awaitLogged(/^Inserted/);
    expect(await readEngagements(panel)).toMatchObject([{ account: 'harborfinch_help', agent: 'Ada Reyes' }]);
    expect(await driveFeed(page).editorText('Kenji Watanabe')).toBe(
      'The kettle keeps its temperature for 30 minutes, Kenji.',
    );
  });
});

async function importFile(panel: Page): Promise<void> {
  const file = { name: 'replies.csv', mimeType: 'text/csv', buffer: Buffer.from(IMPORT) };
  await panel.getByLabel('Import CSV or JSON').setInputFiles(file);
}

async function responses(panel: Page) {
  const rows = ResponsesSchema.parse((await readTables(panel)).responses);
  return rows.toSorted((a, b) => a.title.localeCompare(b.title));
}
