// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { loadSettings } from '../../../lib/services/load-settings';
import { madeUpPost } from '../domain/made-up-post';
import { inserted } from '../services/engagement-steps';
import { expectValue, type TestStore, testStore } from '../storage/test-store';
import { openDesk } from './desk-bench';

async function filledStore(): Promise<TestStore> {
  const store = await testStore();
  for (const handle of ['mara', 'oskar']) {
    const author = { handle, name: null, profileUrl: null };
    await inserted(store, { post: madeUpPost({ key: `feed:${handle}`, author, text: `By ${handle}` }) });
    store.pass(1_000);
  }
  return store;
}

const headings = () => screen.getAllByRole('columnheader').map((heading) => heading.textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const search = (value: string) => fireEvent.input(screen.getByLabelText('Text'), { target: { value } });

describe('the columns of the log', () => {
  const USUAL = [
    'When, where',
    'Person and post',
    'Reply and agent',
    'Reply after',
    'Outcome, department',
    'State',
  ];
  const box = (name: string) => screen.getByRole('checkbox', { name, hidden: true });

  it('are chosen and ordered, stay so on this device, and leave the ledger alone', async () => {
    const store = await filledStore();
    const operations = await store.db.operations.count();
    await openDesk({ store });
    await screen.findByText('2 engagements match');
    expect(headings()).toEqual(USUAL);
    fireEvent.click(box('State'));
    await waitFor(() => expect(headings()).toEqual(USUAL.slice(0, 5)));
    fireEvent.click(box('Our account'));
    await waitFor(() => expect(headings()).toEqual([...USUAL.slice(0, 5), 'Our account']));
    press('Move Our account up');
    const chosen = [...USUAL.slice(0, 4), 'Our account', 'Outcome, department'];
    await waitFor(() => expect(headings()).toEqual(chosen));
    expect(screen.getAllByText('harborfinch_help')).toHaveLength(2);
    expect(await store.db.operations.count()).toBe(operations);

    await openDesk({ store });
    await waitFor(() => expect(headings().slice(0, 6)).toEqual(chosen));
  });

  it('come back to the usual ones', async () => {
    await openDesk({ store: await filledStore() });
    await screen.findByText('2 engagements match');
    fireEvent.click(box('State'));
    await waitFor(() => expect(headings()).not.toContain('State'));
    press('Back to the usual columns');
    await waitFor(() => expect(headings()).toEqual(USUAL));
  });
});

describe('saved filters', () => {
  const kept = async (store: TestStore) => expectValue(await loadSettings(store)).savedFilters;
  const opener = () => document.querySelector('.saved-filters__opener');

  async function withSaved(name: string, words: string) {
    const store = await filledStore();
    const desk = await openDesk({ store });
    await screen.findByText('2 engagements match');
    search(words);
    fireEvent.input(await screen.findByLabelText('Name for this filter'), { target: { value: name } });
    press('Save filter');
    await waitFor(() => expect(opener()?.textContent).toBe(name));
    return { ...desk, store };
  }

  it('are kept under a name, and chosen again', async () => {
    const { store } = await withSaved('All of Mara', 'by mara');
    expect(await kept(store)).toMatchObject([{ name: 'All of Mara', form: { text: 'by mara' } }]);
    press('Clear all');
    await screen.findByText('2 engagements match');
    fireEvent.click(screen.getByRole('button', { name: 'All of Mara', hidden: true }));
    await screen.findByText('1 engagement matches');
  });

  it('say when they were changed since, and take the change', async () => {
    const { store } = await withSaved('Mara', 'mara');
    search('oskar');
    await waitFor(() => expect(opener()?.textContent).toBe('Mara (changed)'));
    press('Keep the change in “Mara”');
    await waitFor(() => expect(opener()?.textContent).toBe('Mara'));
    expect(await kept(store)).toMatchObject([{ name: 'Mara', form: { text: 'oskar' } }]);
  });

  it('are renamed, and deleted only after asking', async () => {
    const { store } = await withSaved('Mara', 'mara');
    press('Rename “Mara”');
    fireEvent.input(await screen.findByLabelText('Rename “Mara”'), { target: { value: 'Mara L.' } });
    press('Save name');
    await waitFor(async () => expect(await kept(store)).toMatchObject([{ name: 'Mara L.' }]));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete “Mara L.”', hidden: true }));
    await waitFor(() => press('Keep'));
    expect(await kept(store)).toHaveLength(1);
    fireEvent.click(await screen.findByRole('button', { name: 'Delete “Mara L.”', hidden: true }));
    await waitFor(() => press('Delete'));
    await waitFor(async () => expect(await kept(store)).toEqual([]));
    await waitFor(() => expect(opener()?.textContent).toBe('Saved filters'));
  });
});

describe('the address of the log', () => {
  it('opens the filter it names, and names the filter as it changes', async () => {
    const { model } = await openDesk({ store: await filledStore(), hash: '#/log?text=by+mara' });
    await screen.findByText('1 engagement matches');
    search('oskar');
    await waitFor(() => expect(window.location.hash).toBe('#/log?text=oskar'));
    model.log.clear();
    expect(window.location.hash).toBe('#/log');
  });
});

describe('the whole history of a person', () => {
  it('shows everything in one line of time, by kind and in either order', async () => {
    const store = await filledStore();
    const [mara] = await store.db.customers.toArray();
    await openDesk({ store, hash: `#/people/${mara?.id}/history` });
    await screen.findByText('Everything with @mara');
    const list = screen.getByRole('list', { name: 'What happened with this person' });
    const texts = () =>
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent);
    expect(texts()).toHaveLength(2);
    expect(texts()[0]).toContain('By mara');
    fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'oldest' } });
    await waitFor(() => expect(texts()[0]).toContain('First noted'));
    press('Accounts 1');
    await waitFor(() => expect(texts()).toHaveLength(1));
    expect(screen.getByRole('link', { name: 'Back to the record' }).getAttribute('href')).toBe(
      `#/people/${mara?.id}`,
    );
  });
});
