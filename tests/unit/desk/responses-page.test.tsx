// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { approvedResponse, inserted } from '../services/engagement-steps';
import { testStore } from '../storage/test-store';
import { openDesk } from './desk-bench';

const DAY_MS = 86_400_000;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the library', () => {
  it('begins with the starter library, all of it drafts, in the languages that were chosen', async () => {
    const { store } = await openDesk({ hash: '#/responses' });
    fireEvent.click(await screen.findByRole('button', { name: 'Load the starter library' }));
    fireEvent.click(await screen.findByLabelText('Deutsch'));
    fireEvent.click(screen.getByRole('button', { name: /^Load \d+ drafts$/ }));
    await screen.findByText(/^Added \d+ drafts/);
    const drafts = await store.db.responses.toArray();
    expect(new Set(drafts.map(({ status }) => status))).toEqual(new Set(['draft']));
    expect(new Set(drafts.map(({ language }) => language))).toEqual(new Set(['en', 'de']));
  });

  it('shows status, approver, version, expiry and uses', async () => {
    const store = await testStore();
    await inserted(store, { response: await approvedResponse(store) });
    await openDesk({ store, hash: '#/responses' });
    const row = await waitFor(() => {
      const cells = [...document.querySelectorAll('tbody td')].map((cell) => cell.textContent?.trim());
      expect(cells.at(-1)).toBe('1');
      return cells;
    });
    expect(row.slice(1)).toEqual(['approved', 'Dana Ruiz Legal counsel', '1', '2 Dec', '1']);
  });

  it('marks what has expired, and finds it by status', async () => {
    const store = await testStore();
    await approvedResponse(store);
    store.pass(11 * DAY_MS);
    await openDesk({ store, hash: '#/responses' });
    fireEvent.change(await screen.findByLabelText('Status'), { target: { value: 'approved' } });
    await screen.findByText('No response matches this search');
    fireEvent.change(screen.getByLabelText('Status'), { target: { value: 'expired' } });
    await waitFor(() => expect(document.querySelector('tbody .tag--stop')?.textContent).toBe('expired'));
  });

  it('takes a new draft, and says what is missing', async () => {
    const { store, model } = await openDesk({ hash: '#/responses/new' });
    await screen.findByRole('heading', { name: 'New response' });
    press('Save draft');
    await screen.findByText('Give it a title.');
    expect(screen.getByText('Write the text.')).toBeTruthy();
    expect(await store.db.responses.count()).toBe(0);
    type('Title', 'Thanks');
    type('Text', 'Thank you, {{customer.name}}.');
    type('Topics', 'praise, praise , thanks');
    press('Save draft');
    await waitFor(async () => expect(await store.db.responses.count()).toBe(1));
    const [saved] = await store.db.responses.toArray();
    expect(saved).toMatchObject({
      title: 'Thanks',
      status: 'draft',
      topics: ['praise', 'thanks'],
      version: 1,
    });
    await waitFor(() => expect(model.route.value.id).toBe(saved?.id));
  });

  it('never edits an approved text: saving makes a new draft version', async () => {
    const store = await testStore();
    const { id, body } = await approvedResponse(store);
    await openDesk({ store, hash: `#/responses/${id}` });
    fireEvent.click(await screen.findByRole('button', { name: 'Edit as a new version' }));
    await screen.findByText(/Version 1 is approved, so its text cannot be changed/);
    type('Text', 'Changed.');
    press('Save draft');
    await waitFor(async () =>
      expect(await store.db.responses.get(id)).toMatchObject({ version: 2, status: 'draft' }),
    );
    expect(await store.db.responseVersions.get([id, 1])).toMatchObject({ body, status: 'approved' });
  });

  it('takes definitions of slots, locked words and what else it holds, and says at the field what is wrong', async () => {
    const { store } = await openDesk({ hash: '#/responses/new' });
    await screen.findByRole('heading', { name: 'New response' });
    type('Title', 'Send it in');
    type('Text', 'Send it to us. Your number: {{order number}}.');
    fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'choice' } });
    type('Pattern', '(');
    type('At most so many characters', '0');
    type('Countries', 'de, Germany');
    type('Policy it states', 'policy');
    type('Links', 'Manual manual.pdf');
    const text = screen.getByLabelText<HTMLTextAreaElement>('Text');
    text.setSelectionRange(0, 14);
    press('Lock selected words');
    text.setSelectionRange(20, 40);
    press('Selected words are a disclosure');
    await screen.findByText(/^A slot cannot be locked/);
    press('Save draft');
    for (const words of [
      'Name at least one choice.',
      'This is no pattern in RE2 syntax.',
      'Write a whole number from 1, or nothing.',
      '“GERMANY” is no code of two letters such as DE or EU.',
      'Write a whole address, beginning with https://',
      '“Manual” has no address beginning with https://',
    ])
      await screen.findByText(words);
    type('Choices', 'A-1\nB-2');
    type('Pattern', '[A-Z]-\\d');
    type('Filled in beforehand', 'A-1');
    type('At most so many characters', '3');
    type('Countries', 'de, eu');
    type('Policy it states', 'https://harborfinch.example/returns');
    type('Links', 'Manual https://harborfinch.example/manual');
    type('Text', 'Send it. Your number: {{order number}}.');
    press('Save draft');
    await screen.findByText(/“Send it to us\.” does not stand in the text any more/);
    type('Text', 'Send it to us. The number: {{order number}}.');
    press('Save draft');
    await waitFor(async () => expect(await store.db.responses.count()).toBe(1));
    const [saved] = await store.db.responses.toArray();
    expect(saved).toMatchObject({
      lockedBlocks: ['Send it to us.'],
      disclosures: [],
      jurisdictions: ['DE', 'EU'],
      sourceUrl: 'https://harborfinch.example/returns',
      links: [{ title: 'Manual', url: 'https://harborfinch.example/manual' }],
      slots: [
        {
          name: 'order number',
          type: 'choice',
          required: true,
          default: 'A-1',
          choices: ['A-1', 'B-2'],
          maxLength: 3,
          pattern: '[A-Z]-\\d',
          from: null,
        },
      ],
    });
  });

  it('gets a variant in another language, a draft of its own that both lists show', async () => {
    const store = await testStore();
    const { id } = await approvedResponse(store);
    const { model } = await openDesk({ store, hash: `#/responses/${id}` });
    fireEvent.click(await screen.findByRole('button', { name: 'Add a variant' }));
    await screen.findByRole('heading', { name: 'A variant of “Grinder defect”' });
    type('Title', 'Mühle defekt');
    press('Save draft');
    await screen.findByText('Say which language it is in.');
    type('Language', 'de');
    press('Save draft');
    await waitFor(() => expect(model.route.value.id).not.toBe(id));
    expect(await store.db.responses.get(model.route.value.id ?? '')).toMatchObject({
      title: 'Mühle defekt',
      language: 'de',
      status: 'draft',
      variantGroup: id,
    });
    expect((await store.db.responses.get(id))?.status).toBe('approved');
    const link = (title: string) => screen.findByRole('link', { name: title });
    await waitFor(() =>
      expect(document.querySelector('.variant-list a')?.textContent).toBe('Grinder defect'),
    );
    window.location.hash = `#/responses/${id}`;
    expect((await link('Mühle defekt')).getAttribute('href')).toBeTruthy();
  });

  it('is approved only with name, role and a day to come', async () => {
    const store = await testStore();
    const { id } = await approvedResponse(store);
    store.pass(11 * DAY_MS);
    await openDesk({ store, hash: `#/responses/${id}` });
    fireEvent.click(await screen.findByRole('button', { name: 'Approve again' }));
    type('Expires on', '2026-11-30');
    press('Approve response');
    await screen.findByText('Write their role.');
    expect(screen.getByText('Choose a day after today.')).toBeTruthy();
    type('Name', 'Ivo Lind');
    type('Role', 'Compliance');
    type('Expires on', '2027-03-01');
    press('Approve response');
    await screen.findByText('Approved. It can be inserted now.');
    expect(await store.db.responses.get(id)).toMatchObject({
      approvals: [expect.objectContaining({ name: 'Ivo Lind', role: 'Compliance' })],
      expiresAt: new Date(2027, 2, 1).getTime(),
    });
  });

  it('retires a response after asking', async () => {
    const store = await testStore();
    const { id } = await approvedResponse(store);
    await openDesk({ store, hash: `#/responses/${id}` });
    fireEvent.click(await screen.findByRole('button', { name: 'Retire' }));
    press('Retire response');
    await waitFor(async () => expect((await store.db.responses.get(id))?.status).toBe('retired'));
  });
});

describe('an import', () => {
  const csv = 'title,body,status\nHello,"Hi, you",approved\n,No title,\nBye,See you,\n';

  it('writes nothing before it is asked to, and says what is wrong where', async () => {
    const { store, text } = await openDesk({ hash: '#/responses/import' });
    await screen.findByRole('heading', { name: 'Import responses' });
    type('Or paste it here', csv);
    press('Check what was pasted');
    await screen.findByText('2 rows can be imported.');
    const problem = screen.getByRole('table', { name: 'Rows with problems' }).querySelectorAll('tbody td');
    expect([...problem].map((cell) => cell.textContent).slice(0, 2)).toEqual(['3', 'title']);
    expect(await store.db.responses.count()).toBe(0);
    press('Import 2 responses');
    await waitFor(async () => expect(await store.db.responses.count()).toBe(2));
    await waitFor(() => expect(text()).toContain('Imported 2 new responses.'));
    expect((await store.db.responses.toArray()).every(({ status }) => status === 'draft')).toBe(true);
  });

  it('reads a chosen file, and keeps nothing of one that is broken', async () => {
    const { store, model } = await openDesk({ hash: '#/responses/import' });
    await model.importing.readFile(new File(['[{"title": "A", "body": '], 'x.json'));
    await screen.findByText(/Nothing was imported/);
    expect(await model.importing.importAll()).toBe(false);
    expect(await store.db.responses.count()).toBe(0);
    await model.importing.readFile(new File(['[{"title": "A", "body": "B"}]'], 'x.json'));
    await screen.findByRole('button', { name: 'Import 1 response' });
  });
});
