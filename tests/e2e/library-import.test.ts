import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { launchRapport, type Rapport } from './harness/launch-chromium';
import { readTables } from './workday/read-tables';

const MACROS = {
  macros: [
    {
      id: 1,
      title: 'Delivery::Late parcel',
      active: true,
      position: 1,
      restriction: null,
      description: 'Ask for the order first',
      actions: [
        { field: 'status', value: 'pending' },
        { field: 'current_tags', value: 'parcel' },
        {
          field: 'comment_value_html',
          value:
            '<p>Hello {{ticket.requester.first_name}},</p><p>see <a href="https://harborfinch.example/delivery">our page</a>.<br>{{current_user.name}}</p>',
        },
      ],
    },
    {
      id: 2,
      title: 'Only a status',
      active: false,
      position: 2,
      restriction: null,
      actions: [{ field: 'status', value: 'solved' }],
    },
  ],
};
const BODY =
  'Hello {{customer.name}},\n\nsee our page (https://harborfinch.example/delivery).\n{{agent.name}}';
const ResponsesSchema = z.array(
  z.object({
    title: z.string(),
    body: z.string(),
    topics: z.array(z.string()),
    examples: z.array(z.string()),
    status: z.string(),
  }),
);

let rapport: Rapport;
let desk: Page;
beforeEach(async () => {
  rapport = await launchRapport();
  rapport.context.setDefaultTimeout(30_000);
  desk = await rapport.desk();
  await desk.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Responses' }).click();
});
afterEach(() => rapport?.close());

const press = (name: string | RegExp) => desk.getByRole('button', { name, exact: true }).click();
const responses = async () => ResponsesSchema.parse((await readTables(desk)).responses);

async function choose(name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) };
  await desk.getByLabel('CSV or JSON file').setInputFiles(file);
}

it('takes Zendesk macros as drafts, after a look at what goes where', async () => {
  await press('Import');
  await choose('macros.json', JSON.stringify(MACROS));
  await desk.getByText('Read as Zendesk macros: 2 rows.').waitFor();
  await desk.getByText('1 row can be imported.').waitFor();
  expect(await desk.getByRole('table', { name: 'Rows with problems' }).innerText()).toMatch(
    /2\s+comment\s+is missing/,
  );

  const title = desk.getByLabel('Where “title” goes');
  expect(await title.locator('option:checked').innerText()).toBe('Title');
  await desk.getByLabel('Where “description” goes').selectOption({ label: 'Posts it answers' });
  await desk.getByText('1 row can be imported.').waitFor();
  expect(await responses()).toEqual([]);

  await press('Import 1 response');
  await desk.getByText('Imported 1 new response.').waitFor();
  expect(await responses()).toMatchObject([
    {
      title: 'Delivery: Late parcel',
      body: BODY,
      topics: ['Delivery', 'parcel'],
      examples: ['Ask for the order first'],
      status: 'draft',
    },
  ]);
});

it('exports the library so that importing it again changes nothing', async () => {
  await press('Load the starter library');
  await press(/^Load \d+ drafts$/);
  await desk.getByText(/^Added \d+ drafts/).waitFor();
  const count = (await responses()).length;
  for (const kind of ['CSV', 'JSON']) {
    await press('Export');
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: new RegExp(`^${kind}, for`) }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    await press('Import');
    await choose(download.suggestedFilename(), text);
    await desk.getByText(`${count} rows can be imported.`).waitFor();
    await press(`Import ${count} responses`);
    await desk.getByText(`Imported 0 new responses, ${count} already here.`).waitFor();
    await desk.getByRole('button', { name: 'Close', exact: true }).last().click();
  }
  expect(await responses()).toHaveLength(count);
});

it('takes ten thousand rows with progress, and none where it is stopped', async () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `Title ${at},"Sorry, {{customer.name}}, number ${at}."`,
  );
  await press('Import');
  await choose('big.csv', `title,body\n${rows.join('\n')}\n`);
  await press('Import 10,000 responses');
  await desk.getByRole('progressbar', { name: 'Importing responses' }).waitFor();
  await press('Cancel');
  await desk.getByText('Stopped. Nothing was imported.').waitFor();
  expect(await responses()).toEqual([]);

  await press('Import 10,000 responses');
  await desk.getByText('Imported 10,000 new responses.').waitFor();
  expect(await responses()).toHaveLength(10_000);
});
