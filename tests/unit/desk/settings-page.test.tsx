// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { loadSettings } from '../../../lib/services/load-settings';
import { saveResponse } from '../../../lib/services/save-response';
import { begun } from '../services/engagement-steps';
import { expectValue, type TestStore, testStore } from '../storage/test-store';
import { openDesk } from './desk-bench';

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label, { selector: 'input, textarea' }), { target: { value } });
const settingsOf = async (store: TestStore) => expectValue(await loadSettings(store));

describe('the settings', () => {
  it('take the name that stands in the log, but not an empty one', async () => {
    const { store } = await openDesk({ hash: '#/settings' });
    await screen.findByLabelText('Your name');
    type('Your name', ' Ana ');
    press('Save');
    await waitFor(async () => expect((await settingsOf(store)).agentName).toBe('Ana'));
    await screen.findByDisplayValue('Ana');
    type('Your name', '  ');
    press('Save');
    await screen.findByText('Write your name.');
    expect((await settingsOf(store)).agentName).toBe('Ana');
  });

  it('add, change and remove what is watched for', async () => {
    const { store } = await openDesk({ hash: '#/settings' });
    fireEvent.click(await screen.findByRole('button', { name: 'Add what to watch for' }));
    const save = () =>
      fireEvent.click(screen.getAllByRole('button', { name: 'Save', hidden: true }).at(-1) ?? document.body);
    await screen.findByLabelText('Names');
    save();
    await screen.findByText('Write at least one name, handle, hashtag, address or product.');
    type('Names', 'Harbor & Finch');
    type('Handles', '@harborfinch');
    save();
    await screen.findByText('Harbor & Finch');
    expect((await settingsOf(store)).subjects).toMatchObject([
      { kind: 'brand', names: ['Harbor & Finch'], handles: ['harborfinch'] },
    ]);
    press('Edit: Harbor & Finch');
    await screen.findByLabelText('Names');
    type('Names', 'Harbor and Finch');
    save();
    await screen.findByText('Harbor and Finch');
    expect((await settingsOf(store)).subjects).toHaveLength(1);
    press('Remove: Harbor and Finch');
    await screen.findByText('Stop watching for Harbor and Finch');
    press('Remove');
    await waitFor(async () => expect((await settingsOf(store)).subjects).toEqual([]));
  });

  it('add, change and remove who must approve', async () => {
    const { store } = await openDesk({ hash: '#/settings' });
    fireEvent.click(await screen.findByRole('button', { name: 'Add a rule' }));
    await screen.findByLabelText('Roles');
    type('Countries', 'Germany');
    press('Save rule');
    await screen.findByText('Name at least one role.');
    screen.getByText('“GERMANY” is no code of two letters such as DE or EU.');
    type('Roles', 'Legal, Medical, Legal');
    type('Countries', 'de');
    fireEvent.click(screen.getByLabelText('legal'));
    press('Save rule');
    await screen.findByText('legal · DE: Legal, Medical');
    const rule = { departments: ['legal'], topics: [], jurisdictions: ['DE'], roles: ['Legal', 'Medical'] };
    expect((await settingsOf(store)).approvalRules).toEqual([rule]);
    press('Edit: legal · DE: Legal, Medical');
    await screen.findByLabelText('Roles');
    type('Topics', 'safety');
    press('Save rule');
    await screen.findByText('legal · safety · DE: Legal, Medical');
    press('Remove: legal · safety · DE: Legal, Medical');
    await waitFor(async () => expect((await settingsOf(store)).approvalRules).toEqual([]));
  });

  it('keep one account for each network', async () => {
    const { store } = await openDesk({ hash: '#/settings' });
    fireEvent.click(await screen.findByRole('button', { name: 'Add account' }));
    await screen.findByText('Write both the network and the account.');
    type('Network', 'X ');
    type('Account', '@harborfinch_help');
    press('Add account');
    await screen.findByText('@harborfinch_help');
    expect((await settingsOf(store)).accounts).toEqual({ x: 'harborfinch_help' });
    press('Remove the account on X');
    await waitFor(async () => expect((await settingsOf(store)).accounts).toEqual({}));
  });

  it('list the sites that are always allowed, and take one back', async () => {
    const { allowedSites } = await openDesk({
      hash: '#/settings',
      allowedSites: ['https://x.com/*', 'https://forum.example/*'],
    });
    await screen.findByText('https://x.com/*');
    press('Take the permission for https://x.com/* back');
    await screen.findByText(/https:\/\/x\.com\/\* needs a press on the button/);
    expect(allowedSites).toEqual(['https://forum.example/*']);
  });

  it('show storage, its keeping and the shortcut', async () => {
    const { text } = await openDesk({ hash: '#/settings' });
    await screen.findByText('4.2 MB of 2.0 GB used.');
    expect(text()).toContain('Alt+Shift+R opens the panel');
    press('Ask the browser to keep it');
    await screen.findByText(/The browser did not agree/);
  });

  it('load and remove the example data in one action each', async () => {
    const { store } = await openDesk({ hash: '#/settings' });
    await begun(store);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Load example data' })).toHaveProperty('disabled', false),
    );
    press('Load example data');
    await screen.findByText('The example data is loaded.');
    expect(await store.db.engagements.count()).toBeGreaterThan(10);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Remove example data' })).toHaveProperty('disabled', false),
    );
    press('Remove example data');
    await screen.findByText(/^The example data is gone/);
    expect(await store.db.engagements.count()).toBe(1);
  });

  it('set the rules that replies are written under', async () => {
    const { store } = await openDesk({ hash: '#/settings' });
    const rulesOf = async () => (await settingsOf(store)).replyRules;
    const choose = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    const saveAt = async (label: string) => {
      const button = screen.getByRole('button', { name: `Save: ${label}`, hidden: true });
      await waitFor(() => expect(button.hasAttribute('disabled')).toBe(false));
      fireEvent.click(button);
      await waitFor(() => expect(button.hasAttribute('disabled')).toBe(true));
    };
    await screen.findByLabelText('Sector');
    choose('Sector', 'health');
    await screen.findByText('Responses are approved by: Legal, Medical.');
    type('Banned phrases', 'cheap\n/(/');
    await screen.findByText('/(/ is no pattern that can be read. Nothing was saved.');
    type('Banned phrases', 'cheap\n/guarant\\w+/');
    await saveAt('Banned phrases');
    type('Country', 'de');
    await saveAt('Country');
    choose('How strictly “too long” is taken', 'note');
    await waitFor(async () =>
      expect(await rulesOf()).toEqual({
        sector: 'health',
        jurisdiction: 'DE',
        bannedPhrases: ['cheap', '/guarant\\w+/'],
        publicContacts: [],
        levels: { 'too-long': 'note' },
      }),
    );
    choose('How strictly “too long” is taken', '');
    await waitFor(async () => expect((await rulesOf()).levels).toEqual({}));
  });
});

describe('the team facts', () => {
  it('list what responses ask for, take what fits, and are told when all is set', async () => {
    const store = await testStore();
    const slots = [{ name: 'status page', type: 'link' as const, from: 'settings' as const }];
    const content = { topics: [], department: null, networks: [], language: 'en', examples: [], slots };
    expectValue(
      await saveResponse(store, { id: null, title: 'Outage', body: 'See {{status page}}.', ...content }),
    );
    await openDesk({ store, hash: '#/settings' });
    const field = await screen.findByLabelText('status page');
    expect(screen.getByText('1 of 1 are not set yet.')).toBeTruthy();
    fireEvent.input(field, { target: { value: 'status.harborfinch.example' } });
    await screen.findByText(/^Write the whole address/);
    fireEvent.focusOut(field);
    expect((await settingsOf(store)).slotValues).toEqual({});
    fireEvent.input(field, { target: { value: 'https://status.harborfinch.example' } });
    await waitFor(() => expect(screen.queryByText(/^Write the whole address/)).toBeNull());
    fireEvent.focusOut(field);
    await screen.findByText('All 1 are set.');
    expect((await settingsOf(store)).slotValues).toEqual({
      'status page': 'https://status.harborfinch.example',
    });
  });
});
