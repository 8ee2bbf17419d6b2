// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { beginEngagement } from '../../../lib/services/begin-engagement';
import { correctJudgement } from '../../../lib/services/correct-judgement';
import { loadSettings } from '../../../lib/services/load-settings';
import { saveSetting } from '../../../lib/services/save-setting';
import { summariseJudgement } from '../../../lib/services/summarise-judgement';
import { withdrawEngagement } from '../../../lib/services/withdraw-engagement';
import { BRAND } from '../panel-model/panel-bench';
import { approvedResponse, question } from '../services/engagement-steps';
import { madeUpCorrection } from '../services/made-up-correction';
import { expectValue, type TestStore, testStore } from '../storage/test-store';
import { openDesk } from './desk-bench';

const WEEK_MS = 7 * 24 * 60 * 60_000;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const cells = (name: string) =>
  [...screen.getByRole('table', { name }).querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );

/** Logs a reply made of a response that was suggested in that place; -1: written by hand. */
async function reply(store: TestStore, place: number): Promise<string> {
  const response = await approvedResponse(store);
  const suggested = ['a', 'b', 'c', 'd'].toSpliced(Math.max(0, place), 1, response.id);
  const given = { post: question, reason: null, text: 'Hello', account: null, suggested };
  const used = place < 0 ? null : response;
  return expectValue(await beginEngagement(store, { ...given, response: used })).id;
}

describe('how judgement does', () => {
  it('is counted by week, without what was withdrawn', async () => {
    const store = await testStore();
    await reply(store, 0);
    store.pass(WEEK_MS);
    for (const place of [0, 0, 2, 3, -1]) await reply(store, place);
    await withdrawEngagement(store, { engagementId: await reply(store, 0), reason: null });
    await correctJudgement(store, madeUpCorrection());
    const { taken, weeks } = expectValue(await summariseJudgement(store));
    expect(taken).toEqual({ replies: 6, first: 3, three: 4 });
    expect(weeks).toMatchObject([
      { replies: 5, first: 2, three: 3, corrected: 1 },
      { replies: 1, first: 1, three: 1, corrected: 0 },
    ]);
    await openDesk({ store, hash: '#/judgement' });
    await screen.findByText('50 %');
    screen.getByText('3 of 6 replies');
    expect(cells('Week by week')).toEqual([
      ['23 Nov', '5', '40 %', '60 %', '1'],
      ['16 Nov', '1', '100 %', '100 %', '0'],
    ]);
  });

  it('shows what verdicts were, and what they were put right to', async () => {
    const store = await testStore();
    const said = [
      ['complaint', 'bug-report'],
      ['complaint', 'bug-report'],
      ['question', 'complaint'],
      ['praise', 'praise'],
    ] as const;
    for (const [index, [was, value]] of said.entries())
      await correctJudgement(
        store,
        madeUpCorrection({ what: 'intent', was, value, postKey: `feed:${index}` }),
      );
    const { text } = await openDesk({ store, hash: '#/judgement' });
    await screen.findByText('3 corrections, 1 confirmed');
    expect(cells('Kind')).toEqual([
      ['complaint', '', '2'],
      ['question', '1', ''],
    ]);
    expect(text()).toContain('No reply was logged while something was suggested.');
  });

  it('starts learning anew, and takes that back', async () => {
    const store = await testStore();
    await reply(store, 0);
    await correctJudgement(store, madeUpCorrection());
    const { text } = await openDesk({ store, hash: '#/judgement' });
    await screen.findByText('From all replies in the log.');
    press('Start learning anew');
    press('Cancel');
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
    press('Start learning anew');
    fireEvent.click(screen.getByLabelText('Also delete 1 correction of verdicts, for good'));
    const dialog = within(screen.getByRole('dialog', { hidden: true }));
    fireEvent.click(dialog.getByRole('button', { name: 'Start learning anew', hidden: true }));
    await screen.findByText(/^From replies made since /u);
    expect(text()).toContain('1 correction is forgotten.');
    expect(await store.db.engagements.count()).toBe(1);
    press('Learn from the whole log again');
    await screen.findByText('From all replies in the log.');
  });

  it('teaches where there is nothing', async () => {
    await openDesk({ hash: '#/judgement' });
    await screen.findByText('Nothing to go by yet');
  });

  it('says that it cannot be read, and tries again', async () => {
    const store = await testStore();
    store.db.close();
    await openDesk({ store, hash: '#/judgement' });
    const again = await screen.findByRole('button', { name: 'Try again' });
    await store.db.open();
    fireEvent.click(again);
    await screen.findByText('Nothing to go by yet');
  });
});

describe('the settings of judgement', () => {
  it('hold the team’s own topics', async () => {
    const { store } = await openDesk({ hash: '#/settings' });
    fireEvent.click(await screen.findByRole('button', { name: 'Add a topic' }));
    const save = () =>
      fireEvent.click(screen.getAllByRole('button', { name: 'Save', hidden: true }).at(-1) ?? document.body);
    await screen.findByLabelText('Words');
    save();
    await screen.findByText('Write a name.');
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: ' Delivery ' } });
    fireEvent.input(screen.getByLabelText('Words'), { target: { value: 'parcel, courier,, parcel' } });
    save();
    await screen.findByText('parcel, courier');
    const topics = async () => expectValue(await loadSettings(store)).topics;
    expect(await topics()).toEqual([{ name: 'Delivery', words: ['parcel', 'courier'] }]);
    press('Add a topic');
    fireEvent.input(await screen.findByLabelText('Name'), { target: { value: 'delivery' } });
    save();
    await screen.findByText('There is a topic of this name.');
    press('Cancel');
    press('Edit: Delivery');
    fireEvent.input(await screen.findByLabelText('Name'), { target: { value: 'Shipping' } });
    save();
    await screen.findByText('Shipping');
    press('Remove: Shipping');
    await waitFor(async () => expect(await topics()).toEqual([]));
  });

  it('forget what was learned of one subject, or all of it, once that is confirmed', async () => {
    const store = await testStore();
    await saveSetting(store, { key: 'subjects', value: [BRAND] });
    for (const [index, subjectId] of ['brand-1', 'brand-1', 'gone'].entries())
      await correctJudgement(store, madeUpCorrection({ subjectId, postKey: `feed:${index}` }));
    await openDesk({ store, hash: '#/settings' });
    fireEvent.click(await screen.findByRole('button', { name: 'Forget: Harbor & Finch' }));
    await screen.findByText(/2 corrections are deleted for good/);
    press('Forget');
    await screen.findByText('2 corrections are forgotten.');
    expect((await store.db.learned.toArray()).map(({ subjectId }) => subjectId)).toEqual(['gone']);
  });
});
