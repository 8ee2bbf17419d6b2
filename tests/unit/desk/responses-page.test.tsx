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
    fireEvent.click(await screen.findByLabelText('Deutsch', {}, { timeout: 5_000 }));
    fireEvent.click(screen.getByRole('button', { name: /^Load \d+ drafts$/ }));
    await screen.findByText(/^Added \d+ drafts/, {}, { timeout: 5_000 });
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
