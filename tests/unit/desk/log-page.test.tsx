// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { format as csv } from '../../../lib/exports/csv';
import { addTag } from '../../../lib/services/add-tag';
import type { Store } from '../../../lib/services/store';
import { counterNames, dayKey } from '../../../lib/storage/counters';
import { madeUpPost } from '../domain/made-up-post';
import { begun, inserted } from '../services/engagement-steps';
import { type TestStore, testStore } from '../storage/test-store';
import { openDesk } from './desk-bench';

async function engageWith(store: Store, handle: string, text: string) {
  const author = { handle, name: null, profileUrl: null };
  const post = madeUpPost({ key: `feed:${handle}`, site: 'feed.example', author, text });
  await inserted(store, { post });
  return post;
}

async function filledStore(): Promise<TestStore> {
  const store = await testStore();
  const post = await engageWith(store, 'mara', 'The grinder stopped');
  await addTag(store, { post, tag: 'vip' });
  store.pass(60_000);
  await engageWith(store, 'oskar', 'Lovely kettle');
  return store;
}

const rowNames = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('a')?.textContent);

describe('the log', () => {
  it('teaches in one sentence while it is empty, and fills itself with the example', async () => {
    await openDesk();
    await screen.findByText('Nothing is logged yet');
    expect(screen.queryByRole('button', { name: 'Export CSV' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Try it with example data' }));
    await screen.findByRole('table');
    expect(screen.getByText('The example data is loaded.')).toBeTruthy();
  });

  it('lists engagements newest first, with totals', async () => {
    const { text } = await openDesk({ store: await filledStore() });
    await screen.findByText('2 engagements match');
    await waitFor(() => expect(rowNames()).toEqual(['@oskar', '@mara']));
    await waitFor(() => expect(text()).toContain('in the log2'));
    expect(text()).toContain('waiting for post2');
  });

  it('follows changes made elsewhere', async () => {
    const { store } = await openDesk({ store: await filledStore() });
    await screen.findByText('2 engagements match');
    await engageWith(store, 'leila', 'Where is my parcel?');
    await screen.findByText('3 engagements match');
  });

  it.each([
    [
      'text',
      (text: string) => fireEvent.input(screen.getByLabelText('Text'), { target: { value: text } }),
      'GRINDER',
    ],
    [
      'tag',
      (tag: string) => fireEvent.change(screen.getByLabelText('Tag'), { target: { value: tag } }),
      'vip',
    ],
  ])('narrows down by %s', async (_name, filter, value) => {
    await openDesk({ store: await filledStore() });
    await screen.findByRole('option', { name: 'vip' });
    filter(value);
    await screen.findByText('1 engagement matches');
    await waitFor(() => expect(rowNames()).toEqual(['@mara']));
  });

  it('says when nothing matches, and clears the filter', async () => {
    await openDesk({ store: await filledStore() });
    await screen.findByText('2 engagements match');
    fireEvent.input(screen.getByLabelText('Text'), { target: { value: 'xylophone' } });
    await screen.findByText('No engagement matches this filter');
    fireEvent.click(screen.getAllByRole('button', { name: 'Clear all' })[0] ?? document.body);
    await screen.findByText('2 engagements match');
  });

  it('restricts to a period by its days', async () => {
    const { model } = await openDesk({ store: await filledStore() });
    await screen.findByText('2 engagements match');
    fireEvent.change(screen.getByLabelText('Period'), { target: { value: 'week' } });
    expect(model.log.filter.value).toEqual({
      fromMs: new Date(2026, 10, 16).getTime(),
      toMs: new Date(2026, 10, 23).getTime(),
    });
    fireEvent.change(screen.getByLabelText('Period'), { target: { value: 'between' } });
    expect(model.log.form.value).toMatchObject({ from: '2026-11-16', to: '2026-11-22' });
    fireEvent.input(screen.getByLabelText('To day'), { target: { value: '2026-11-21' } });
    await screen.findByText('No engagement matches this filter');
  });

  it('has all rows by number, but only those around the view', async () => {
    const store = await testStore();
    const { id } = await begun(store);
    const first = await store.db.engagements.get(id);
    if (!first) throw new Error('not there');
    const copies = Array.from({ length: 2_000 }, (_, nth) => ({
      ...first,
      id: `copy-${nth}`,
      intendedAt: first.intendedAt - nth - 1,
    }));
    await store.db.engagements.bulkAdd(copies);
    await store.db.counters.put({ key: dayKey(first.intendedAt), counts: { [counterNames.all]: 2_001 } });
    await openDesk({ store });
    await screen.findByText('2,001 engagements match');
    const table = screen.getByRole('table');
    expect(table.getAttribute('aria-rowcount')).toBe('2002');
    const rendered = [...document.querySelectorAll('tbody tr')];
    expect(rendered.length).toBeLessThan(40);
    expect(rendered.slice(0, 2).map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3']);
    within(table).getAllByRole('link')[0]?.focus();
    fireEvent.keyDown(table, { key: 'End' });
    await waitFor(() => expect(document.activeElement?.id).toBe('row-copy-1999'));
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('2002');
    fireEvent.keyDown(table, { key: 'Home' });
    await waitFor(() => expect(document.activeElement?.id).toBe(`row-${id}`));
  });

  it.each(['CSV', 'NDJSON'])('exports as %s exactly the rows that match', async (format) => {
    const { downloads } = await openDesk({ store: await filledStore() });
    await screen.findByText('2 engagements match');
    fireEvent.input(screen.getByLabelText('Text'), { target: { value: 'kettle' } });
    await screen.findByText('1 engagement matches');
    fireEvent.click(screen.getByRole('button', { name: `Export ${format}` }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    const [file] = downloads;
    expect(file?.name).toMatch(/^rapport-log-2026-11-22-\d{4}\.(csv|ndjson)$/);
    expect(file?.name).toContain(format.toLowerCase());
    const text = await file?.text;
    expect(text).toContain('Lovely kettle');
    expect(text).not.toContain('grinder');
    await screen.findByText(/^Exported 1 row to /);
  });

  it('says so when an export is cancelled, and hands no file over', async () => {
    const { model, downloads } = await openDesk({ store: await filledStore() });
    const exporting = model.exporting.start({}, csv);
    model.exporting.cancel();
    await exporting;
    expect(downloads).toHaveLength(0);
    expect(model.notice.value?.state).toBe('stop');
  });

  it('moves among the rows with j and k', async () => {
    await openDesk({ store: await filledStore() });
    const table = await screen.findByRole('table');
    const [oskar, mara] = within(table).getAllByRole('link');
    oskar?.focus();
    fireEvent.keyDown(table, { key: 'j' });
    await waitFor(() => expect(document.activeElement).toBe(mara));
    fireEvent.keyDown(table, { key: 'ArrowUp' });
    await waitFor(() => expect(document.activeElement).toBe(oskar));
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(screen.getByLabelText('Text'));
  });

  it('says once when rows cannot be read, and reads them when asked', async () => {
    const store = await filledStore();
    const { model } = await openDesk({ store });
    await waitFor(() => expect(rowNames()).toEqual(['@oskar', '@mara']));
    const reading = vi
      .spyOn(store.db.engagements, 'bulkGet')
      .mockRejectedValue(new DOMException('', 'UnknownError'));
    model.log.rows.renewAll();
    await screen.findByText(/The database did not answer as expected/);
    const asked = reading.mock.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(reading.mock.calls).toHaveLength(asked);
    expect(rowNames()).toEqual(['@oskar', '@mara']);
    reading.mockRestore();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('says what happened when the database cannot be read, and tries again', async () => {
    const store = await filledStore();
    store.db.close({ disableAutoOpen: true });
    await openDesk({ store });
    expect((await screen.findAllByRole('alert'))[0]?.textContent).toContain(
      'Close this view and open it again',
    );
    await store.db.open();
    fireEvent.click(screen.getAllByRole('button', { name: 'Try again' })[0] ?? document.body);
    await screen.findByText('2 engagements match');
  });
});
