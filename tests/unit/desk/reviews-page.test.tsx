// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Response } from '../../../lib/domain/response';
import { approveResponse } from '../../../lib/services/approve-response';
import { saveResponse } from '../../../lib/services/save-response';
import { saveSetting } from '../../../lib/services/save-setting';
import { submitResponse } from '../../../lib/services/submit-response';
import { expectValue, START, type TestStore, testStore } from '../storage/test-store';
import { openDesk } from './desk-bench';

const DAY_MS = 86_400_000;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const key = (name: string) => fireEvent.keyDown(document.body, { key: name });
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const shown = (title: string) => screen.findByRole('article', { name: title });

async function draft(store: TestStore, title: string, part: Partial<Response> = {}) {
  const content = { title, topics: [], department: null, networks: [], language: 'en', examples: [] };
  return expectValue(await saveResponse(store, { id: null, body: `${title}.`, ...content, ...part }));
}

async function submitted(store: TestStore, title: string, part: Partial<Response> = {}) {
  const { id } = await draft(store, title, part);
  return expectValue(await submitResponse(store, { id, version: 1, name: 'Ana Reis', note: '' }));
}

const roles = (store: TestStore, ...names: string[]) =>
  saveSetting(store, {
    key: 'approvalRules',
    value: [{ departments: [], topics: [], jurisdictions: [], roles: names }],
  });

describe('the section Reviews', () => {
  it('goes from one decision to the next by keys alone, with what was typed last', async () => {
    const store = await testStore();
    await roles(store, 'Legal');
    for (const title of ['First', 'Second', 'Third']) await submitted(store, title);
    await openDesk({ store, hash: '#/reviews' });
    await shown('First');
    await screen.findByText('3', { selector: '.rail__count' });
    key('j');
    await shown('Second');
    key('k');
    await shown('First');

    key('a');
    type('Name', 'Ines Falk');
    type('Expires on', '2027-03-01');
    press('Approve response');
    await shown('Second');
    key('a');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Approve response'));
    press('Approve response');
    await shown('Third');
    key('r');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Reason')));
    press('Reject response');
    await screen.findByText(/^Write the reason/);
    type('Reason', 'It promises a refund.');
    press('Reject response');
    await screen.findByText('Nothing waits for a decision');

    const kept = await store.db.responses.toArray();
    expect(kept.map(({ title, status }) => `${title} ${status}`)).toEqual([
      'First approved',
      'Second approved',
      'Third draft',
    ]);
    expect(kept[1]?.approvals).toEqual([{ name: 'Ines Falk', role: 'Legal', at: START, note: '' }]);
  });

  it('says what differs from the version that was approved before, and takes a comment', async () => {
    const store = await testStore();
    const { id } = await draft(store, 'Recall', { body: 'We refund it.', topics: ['safety'] });
    const given = { id, name: 'Ines Falk', role: 'Legal', expiresAt: START + 90 * DAY_MS };
    await approveResponse(store, given);
    const next = { title: 'Recall', department: null, networks: [], language: 'en', examples: [] };
    await saveResponse(store, { id, ...next, body: 'We repair it.', topics: ['safety', 'repair'] });
    await submitResponse(store, { id, version: 2, name: 'Ana Reis', note: 'As agreed with the workshop.' });
    await openDesk({ store, hash: '#/reviews' });
    const pane = within(await shown('Recall'));
    await waitFor(() => expect(document.querySelector('.marked-text del')?.textContent).toBe('refund'));
    expect(document.querySelector('.marked-text ins')?.textContent).toBe('repair');
    expect(document.querySelector('.difference-list ins')?.textContent).toBe('safety, repair');
    pane.getByText('As agreed with the workshop.');
    key('c');
    expect(document.activeElement).toBe(screen.getByLabelText('Comment'));
    type('Comment', 'Which workshop?');
    press('Add comment');
    await pane.findByText('Which workshop?');
  });

  it('says which roles are missing, offers them, and goes on though others have to approve', async () => {
    const store = await testStore();
    await roles(store, 'Legal', 'Medical');
    await submitted(store, 'First');
    await submitted(store, 'Second');
    await openDesk({ store, hash: '#/reviews' });
    await shown('First');
    key('a');
    type('Name', 'Omar Diaz');
    press('Medical');
    await screen.findByText('After this it still needs Legal.');
    type('Expires on', '2027-03-01');
    press('Approve response');
    await shown('Second');
    await screen.findByText('Approved. It still needs Legal.');
    key('k');
    const first = within(await shown('First'));
    first.getByText(/Omar Diaz, Medical/);
    first.getByText('Still to approve: Legal.');
  });

  it('says when somebody approves what they wrote', async () => {
    const store = await testStore();
    await saveSetting(store, { key: 'agentName', value: 'Ana Reis' });
    await submitted(store, 'First');
    await openDesk({ store, hash: '#/reviews' });
    await shown('First');
    key('a');
    await screen.findByText('The same person wrote this version. The record shows it.');
    type('Name', 'Omar Diaz');
    await waitFor(() => expect(screen.queryByText(/^The same person wrote/)).toBeNull());
  });

  it('holds what expires within 30 days, by owner, which is not rejected', async () => {
    const store = await testStore();
    for (const [owner, days] of [['Ana', 10] as const, ['Ben', 20] as const, ['Ana', 40] as const]) {
      const { id } = await draft(store, `${owner} ${days}`, { owner });
      const expiresAt = START + days * DAY_MS;
      await approveResponse(store, { id, name: 'Ines Falk', role: 'Legal', expiresAt });
    }
    await openDesk({ store, hash: '#/reviews' });
    await shown('Ana 10');
    key('r');
    await screen.findByText(/^Only what is in review/);
    fireEvent.change(screen.getByLabelText('Owner'), { target: { value: 'of Ben' } });
    await shown('Ben 20');
    expect(document.querySelectorAll('.review-list__item')).toHaveLength(1);
  });
});
