// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';

vi.mock('../../../lib/browser', () => ({
  browser: { windows: { getCurrent: () => Promise.reject(new Error('No window')) } },
}));

it('a panel that cannot start says so, and offers to try again', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await import('../../../entrypoints/sidepanel/main');
  expect((await screen.findByRole('alert')).textContent).toContain('Rapport could not start');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  expect(logged).toHaveBeenCalled();
});
