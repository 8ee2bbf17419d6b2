// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { approvedResponse } from '../services/engagement-steps';
import { testStore } from '../storage/test-store';
import { openDesk } from './desk-bench';

const PASSPHRASE = 'four made-up words here';
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
/** Chooses a file in the field behind the button of that name. */
const choose = async (button: string, file: File) => {
  const field = screen.getByRole('button', { name: button, hidden: true }).nextElementSibling;
  if (!(field instanceof HTMLInputElement)) throw new Error(`No file field behind “${button}”`);
  Object.defineProperty(field, 'files', { configurable: true, value: [file] });
  fireEvent.change(field);
};

it('a key is made, a pack signed, and taken over where the key is enrolled', async () => {
  const author = await testStore();
  const response = await approvedResponse(author);
  const desk = await openDesk({ store: author, hash: '#/settings' });
  await screen.findByText('None. Without one, every pack is refused.');
  press('Make a key');
  type('Passphrase', PASSPHRASE);
  type('Passphrase once more', 'something else');
  fireEvent.click(
    screen.getAllByRole('button', { name: 'Make a key', hidden: true }).at(-1) ?? document.body,
  );
  await screen.findByText('The two are not the same.');
  type('Passphrase once more', PASSPHRASE);
  fireEvent.click(
    screen.getAllByRole('button', { name: 'Make a key', hidden: true }).at(-1) ?? document.body,
  );
  await screen.findByText('Give this public key to everybody who takes your packs:');
  const publicKey = document.querySelector('code')?.textContent ?? '';
  expect(publicKey).toMatch(/^[0-9a-f]{64}$/);
  press('Done');

  const keyFile = new File([(await desk.downloads[0]?.text) ?? ''], 'key.json');
  press('Sign a pack');
  press('Sign');
  await screen.findByText('Choose the key file.');
  type('Whose responses', 'Harbor & Finch');
  type('Valid until', '2999-01-01');
  type('Passphrase', PASSPHRASE);
  await choose('Choose the key file', keyFile);
  press('Sign');
  await screen.findByText(/^Version 1 with 1 response is in rapport-pack-1/);
  const pack = (await desk.downloads[1]?.text) ?? '';

  document.body.replaceChildren();
  const agent = await openDesk({ hash: '#/settings' });
  await screen.findByText('None. Without one, every pack is refused.');
  await choose('Take a pack over', new File([pack], 'pack.json'));
  await waitFor(() => expect(agent.text()).toContain('The last good pack stays in use.'));
  type('Whose key', 'Harbor & Finch Legal');
  type('Public key', publicKey.toUpperCase());
  press('Enrol key');
  await screen.findByText('Packs signed by Harbor & Finch Legal are taken from now on.');
  await choose('Take a pack over', new File([pack], 'pack.json'));
  await screen.findByText('Version 1 of Harbor & Finch is in use: 1 response.');
  await waitFor(() => expect(agent.text()).not.toContain('The last good pack stays in use.'));
  expect(await agent.store.db.responses.get(response.id)).toMatchObject({ status: 'approved' });
});
