import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listAllowedSites, removeAllowedSite, watchAllowedSites } from '../../../lib/services/allowed-sites';
import { estimateStorage } from '../../../lib/services/estimate-storage';
import { readShortcut } from '../../../lib/services/read-shortcut';
import { expectValue, problemCode } from '../storage/test-store';

const { browser } = vi.hoisted(() => {
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
  const permissions = { getAll: vi.fn(), remove: vi.fn(), onAdded: event(), onRemoved: event() };
  return { browser: { permissions, commands: { getAll: vi.fn() } } };
});
vi.mock('../../../lib/browser', () => ({ browser }));

beforeEach(() => {
  vi.resetAllMocks();
});

describe('the sites that are always allowed', () => {
  it('come in alphabetical order', async () => {
    browser.permissions.getAll.mockResolvedValue({ origins: ['https://x.com/*', 'https://a.example/*'] });
    expect(expectValue(await listAllowedSites())).toEqual(['https://a.example/*', 'https://x.com/*']);
  });

  it('are none where the browser names none, and unknown where it does not answer', async () => {
    browser.permissions.getAll.mockResolvedValueOnce({});
    expect(expectValue(await listAllowedSites())).toEqual([]);
    browser.permissions.getAll.mockRejectedValueOnce(new Error('gone'));
    expect(problemCode(await listAllowedSites())).toBe('permissions-unknown');
  });

  it('are taken back one by one; a browser that keeps one is not hidden', async () => {
    browser.permissions.remove.mockResolvedValueOnce(true).mockResolvedValueOnce(false);
    expectValue(await removeAllowedSite('https://x.com/*'));
    expect(browser.permissions.remove).toHaveBeenCalledWith({ origins: ['https://x.com/*'] });
    expect(problemCode(await removeAllowedSite('https://x.com/*'))).toBe('permission-kept');
  });

  it('are watched until the signal aborts', () => {
    const watching = new AbortController();
    const onChange = vi.fn();
    watchAllowedSites(onChange, watching.signal);
    watching.abort();
    for (const each of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      expect(each.addListener).toHaveBeenCalledWith(onChange);
      expect(each.removeListener).toHaveBeenCalledWith(onChange);
    }
  });
});

describe('what the browser tells', () => {
  it('is unknown rather than wrong where it does not say', async () => {
    const unknown = { used: null, quota: null, persisted: false };
    expect(await estimateStorage(undefined)).toEqual(unknown);
  });

  it.each([
    [[{ name: '_execute_action', shortcut: 'Alt+Shift+R' }], 'Alt+Shift+R'],
    [[{ name: '_execute_action', shortcut: '' }], null],
    [[], null],
  ])('of the commands %j is the shortcut %j', async (commands, shortcut) => {
    browser.commands.getAll.mockResolvedValue(commands);
    expect(await readShortcut()).toBe(shortcut);
  });
});
