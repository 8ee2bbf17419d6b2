// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Engagement } from '../../../lib/domain/engagement';
import { madeUpPost } from '../domain/made-up-post';
import { approvedResponse, inserted, TEXT } from '../services/engagement-steps';
import { type TestStore, testStore } from '../storage/test-store';
import { type DeskBench, openDesk } from './desk-bench';

/** Effects run after the next frame, at the latest after 100 ms. */
const AFTER_EFFECTS_MS = 200;

interface OpenEntry extends DeskBench {
  readonly read: () => Promise<Engagement | undefined>;
}

async function openEntry(store?: TestStore): Promise<OpenEntry> {
  const place = store ?? (await testStore());
  const { id } = await inserted(place, { response: await approvedResponse(place) });
  const desk = await openDesk({ store: place, hash: `#/log/${id}` });
  await screen.findByText('What happened to it');
  return { ...desk, read: () => place.db.engagements.get(id) };
}

describe('one entry of the log', () => {
  it('shows the whole record and who did what', async () => {
    const { text } = await openEntry();
    await waitFor(() => expect(text()).toContain('Inserted into the reply box'));
    for (const part of [
      'My grinder stopped. What now?',
      TEXT,
      'Grinder defect, version 1, approved by Dana Ruiz',
      'Why it was shown: @harborfinch in text',
      'Wrote down what was to be inserted',
    ]) {
      expect(text()).toContain(part);
    }
  });

  it('says who approved, in which pack it came, and by name how it differs', async () => {
    const store = await testStore();
    const { id } = await inserted(store, { response: await approvedResponse(store) });
    await store.db.engagements.update(id, {
      differences: [{ guardId: 'refund-offered', words: 'a full refund' }],
      'response.packHash': 'ab12',
    });
    const { text } = await openDesk({ store, hash: `#/log/${id}` });
    await waitFor(() => expect(text()).toContain('refund offered: a full refund'));
    expect(text()).toContain('Dana Ruiz, Legal counsel, ');
    expect(text()).toContain('ab12');
  });

  it.each([
    ['Outcome', 'solved', { outcome: 'solved' }, 'Outcome set to solved'],
    ['Department', 'legal', { department: 'legal' }, 'Department set to legal'],
  ])('corrects the %s by an operation', async (label, value, expected, said) => {
    const { read, text } = await openEntry();
    const field = screen.getAllByLabelText(label).find((each) => each.closest('.drawer'));
    fireEvent.change(field ?? document.body, { target: { value } });
    await waitFor(async () => expect(await read()).toMatchObject(expected));
    await waitFor(() => expect(text()).toContain(said));
  });

  it.each([
    ['Follow up on', '2026-11-30', 'Save day', { followUpOn: '2026-11-30' }],
    ['Posted as', '@harborfinch', 'Save account', { account: 'harborfinch' }],
  ])('saves “%s” only when asked', async (label, value, button, expected) => {
    const { read } = await openEntry();
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
    expect(await read()).not.toMatchObject(expected);
    fireEvent.click(await screen.findByRole('button', { name: button }));
    await waitFor(async () => expect(await read()).toMatchObject(expected));
    await waitFor(() => expect(screen.queryByRole('button', { name: button })).toBeNull());
    expect(document.activeElement).toBe(screen.getByLabelText(label));
  });

  it('is confirmed as posted by hand', async () => {
    const { read } = await openEntry();
    fireEvent.click(screen.getByRole('button', { name: 'Confirm: it was posted' }));
    await waitFor(async () =>
      expect(await read()).toMatchObject({ state: 'posted', postedHow: 'confirmed' }),
    );
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Confirm: it was posted' })).toBeNull());
  });

  it('is withdrawn only with a reason, which stands in the record', async () => {
    const { read, text } = await openEntry();
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw this entry' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Withdraw entry', hidden: true }));
    await screen.findByText('Write a reason: it stands in the record.');
    expect(await read()).toMatchObject({ state: 'inserted' });
    fireEvent.input(screen.getByLabelText('Reason'), { target: { value: ' Logged twice ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw entry', hidden: true }));
    await waitFor(async () =>
      expect(await read()).toMatchObject({ state: 'withdrawn', closedReason: 'Logged twice' }),
    );
    await waitFor(() => expect(text()).toContain('Withdrew the entry: Logged twice'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Withdraw this entry' })).toBeNull());
  });

  it('closes on Escape, and says so when the entry is not there', async () => {
    const { model } = await openEntry();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Close' }), { key: 'Escape' });
    await waitFor(() => expect(model.route.value).toEqual({ section: 'log', id: null }));
    model.go({ section: 'log', id: 'nobody' });
    await screen.findByText('It is not there any more.');
    // As when what had the focus has gone.
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(model.route.value).toEqual({ section: 'log', id: null }));
  });

  it.each([
    ['returns the focus to its row', false],
    ['leaves the focus where the person has moved it meanwhile', true],
  ])('%s when it closes', async (_what, moves) => {
    const { model } = await openEntry();
    const row = await waitFor(() => {
      const link = document.querySelector<HTMLElement>('.desk-table__link');
      expect(link).not.toBeNull();
      return link;
    });
    screen.getByRole('button', { name: 'Close' }).focus();
    model.closeDrawer();
    if (moves) fireEvent.keyDown(document.body, { key: '/' });
    await waitFor(() => expect(document.querySelector('.drawer')).toBeNull());
    await new Promise((resolve) => setTimeout(resolve, AFTER_EFFECTS_MS));
    expect(document.activeElement).toBe(moves ? screen.getByLabelText('Text') : row);
  });

  it('shows what the page said as text, and links to web addresses only', async () => {
    const store = await testStore();
    const text = '<img src=x onerror=alert(1)> \u202e مرحبا';
    const post = madeUpPost({ key: 'x:9', text, permalink: 'javascript:alert(1)' });
    const { id } = await inserted(store, { post });
    await openDesk({ store, hash: `#/log/${id}` });
    await screen.findByText('What happened to it');
    expect(document.querySelector('.drawer img')).toBeNull();
    expect(document.querySelector('.drawer')?.textContent).toContain(text);
    expect(document.querySelector('[href^="javascript"]')).toBeNull();
    expect(screen.getByText('Open the post')).toBeTruthy();
  });
});
