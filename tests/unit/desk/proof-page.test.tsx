// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { settleInsertion } from '../../../lib/services/settle-insertion';
import { approvedResponse, begun, TEXT } from '../services/engagement-steps';
import { testStore } from '../storage/test-store';
import { openDesk } from './desk-bench';

async function editedReply() {
  const store = await testStore();
  const { id: engagementId } = await begun(store, { response: await approvedResponse(store) });
  const textInserted = TEXT.replace('order', 'account');
  await settleInsertion(store, { engagementId, result: 'inserted', textInserted });
  return { store, id: engagementId };
}

const lines = () => [...document.querySelectorAll('.proof__check')].map((line) => line.textContent ?? '');

it('the entry leads to the proof: what was asked, answered and approved, and each check', async () => {
  const { store, id } = await editedReply();
  const { text } = await openDesk({ store, hash: `#/log/${id}` });
  fireEvent.click(await screen.findByText('Proof of this reply'));
  expect(window.location.hash).toBe(`#/proof/${id}`);
  await waitFor(() => expect(lines()).not.toEqual([]));
  for (const part of [
    'My grinder stopped. What now?',
    'Approved: Grinder defect, version 1',
    'wording changed: account',
    'Dana Ruiz, Legal counsel: 2026-11-22 12:00:00 UTC (',
    '2026-12-02 12:00:00 UTC',
    'Not legal advice.',
  ])
    expect(text()).toContain(part);
  expect(
    [...document.querySelectorAll('.reply-comparison__texts del')].map(({ textContent }) => textContent),
  ).toEqual(['order']);
  expect(
    [...document.querySelectorAll('.reply-comparison__texts ins')].map(({ textContent }) => textContent),
  ).toEqual(['account']);
  expect(lines().map((line) => /^(?:OK|Not OK|Cannot be told)/.exec(line)?.[0])).toEqual([
    'OK',
    'OK',
    'OK',
    'OK',
    'Not OK',
    'Cannot be told',
  ]);
});

it('is saved as a file, checked again, and says when there is no such entry', async () => {
  const { store, id } = await editedReply();
  const { downloads, model } = await openDesk({ store, hash: `#/proof/${id}` });
  fireEvent.click(await screen.findByRole('button', { name: 'Save as file' }));
  const [file] = downloads;
  expect(file?.name).toMatch(/^rapport-proof-.*\.json$/);
  expect(JSON.parse((await file?.text) ?? '')).toMatchObject({
    format: 'rapport-reply-proof',
    engagement: { id },
    approved: { body: TEXT },
    operations: [{ kind: 'engagement.intended' }, { kind: 'engagement.inserted' }],
  });
  await store.db.engagements.update(id, { textInserted: TEXT });
  fireEvent.click(screen.getByRole('button', { name: 'Check again' }));
  await waitFor(() => expect(lines()[1]).toContain('Not OK'));
  model.go({ section: 'log', id: 'nobody', part: 'proof' });
  await screen.findByText('There is no such entry in the log here.');
});
