// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { saveSetting } from '../../../lib/services/save-setting';
import { approvedResponse, editedReply, question } from '../services/engagement-steps';
import { testStore } from '../storage/test-store';
import { openDesk } from './desk-bench';

const key = (name: string) => fireEvent.keyDown(document.body, { key: name });
const shown = (name: string) => screen.findByRole('article', { name });

it('edited replies are judged by keys alone, one after the other, and counted', async () => {
  const store = await testStore();
  await saveSetting(store, { key: 'supervision', value: { percent: 100 } });
  const response = await approvedResponse(store);
  for (const name of ['Mara', 'Oskar', 'Leila']) {
    store.pass(1_000);
    const author = { ...question.author, name, handle: name.toLowerCase() };
    await editedReply(store, response, { ...question, key: `feed:${name}`, author });
  }
  const { text } = await openDesk({ store, hash: '#/supervision' });
  await shown('Mara');
  await screen.findByText('3', { selector: '[href="#/supervision"] .rail__count' });
  expect(document.querySelector('.reply-comparison ins')?.textContent).toContain('full refund');
  key('f');
  await shown('Oskar');
  key('p');
  fireEvent.click(await screen.findByRole('button', { name: 'Note the problem', hidden: true }));
  await screen.findByText('Write what is wrong: it stands in the record.');
  fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Not ours to offer' } });
  fireEvent.click(screen.getByRole('button', { name: 'Note the problem', hidden: true }));
  await shown('Leila');
  await screen.findByText('1', { selector: '[href="#/supervision"] .rail__count' });
  key('k');
  await shown('Oskar');
  await waitFor(() => expect(text()).toContain('found a problem: Not ours to offer'));
  expect(screen.getByRole('row', { name: 'All 3 2 1' })).toBeTruthy();
  key('Enter');
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/log\//));
  await waitFor(() => expect(text()).toContain('Looked at the edited reply: a problem: Not ours to offer'));
});

it('the share is a setting, and nothing to look at is said', async () => {
  const { store } = await openDesk({ hash: '#/supervision' });
  await screen.findByText('No reply was edited in the last weeks');
  fireEvent.change(await screen.findByLabelText('Share looked at'), { target: { value: '30' } });
  await screen.findByText('The share is changed.');
  await waitFor(async () =>
    expect((await store.db.settings.get('supervision'))?.value).toEqual({ percent: 30 }),
  );
});
