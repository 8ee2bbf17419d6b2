// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { messages } from '../../../lib/messages';

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

it('the frame that is painted first says what the panel then says itself', () => {
  const frame = new DOMParser().parseFromString(
    readFileSync('entrypoints/sidepanel/index.html', 'utf8'),
    'text/html',
  );
  expect(frame.querySelector('.status-line__counts')?.textContent).toBe(messages.panel.status.connecting);
});
