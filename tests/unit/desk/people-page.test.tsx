// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { addNote } from '../../../lib/services/add-note';
import { addTag } from '../../../lib/services/add-tag';
import { markAdvocate } from '../../../lib/services/mark-advocate';
import { madeUpPost } from '../domain/made-up-post';
import { inserted } from '../services/engagement-steps';
import { type TestStore, testStore } from '../storage/test-store';
import { openDesk } from './desk-bench';

async function knownPeople(): Promise<TestStore> {
  const store = await testStore();
  const mara = madeUpPost({ key: 'feed:1', text: 'It broke' });
  await inserted(store, { post: mara });
  await addNote(store, { post: mara, text: 'Prefers direct messages' });
  const author = { name: 'Óskar Berg', handle: 'oskar', profileUrl: null };
  const oskar = madeUpPost({ key: 'feed:2', author, text: 'I tell everybody to get one' });
  await addTag(store, { post: oskar, tag: 'barista' });
  await markAdvocate(store, { post: oskar });
  return store;
}

const names = () =>
  [...document.querySelectorAll('.desk-table__link')].map((link) => link.textContent?.trim());

describe('people', () => {
  it('teaches while nobody is known', async () => {
    await openDesk({ hash: '#/people' });
    await screen.findByText('Nobody is known yet');
  });

  it('come with their last contact first', async () => {
    const { text } = await openDesk({ store: await knownPeople(), hash: '#/people' });
    await screen.findByText('2 people');
    expect(names()).toEqual(['Mara Lind', 'Óskar Berg']);
    expect(text()).toContain('none yet');
  });

  it.each([
    ['a name without its accent', 'oskar b', ['Óskar Berg']],
    ['a handle', '@MARA', ['Mara Lind']],
    ['a note', 'direct messages', ['Mara Lind']],
    ['a tag', 'barista', ['Óskar Berg']],
  ])('are found by %s', async (_what, value, expected) => {
    await openDesk({ store: await knownPeople(), hash: '#/people' });
    fireEvent.input(await screen.findByLabelText('Search people'), { target: { value } });
    await waitFor(() => expect(names()).toEqual(expected));
  });

  it('are narrowed down by tag, and it says when nobody is left', async () => {
    await openDesk({ store: await knownPeople(), hash: '#/people' });
    fireEvent.change(await screen.findByLabelText('Tag'), { target: { value: 'barista' } });
    await waitFor(() => expect(names()).toEqual(['Óskar Berg']));
    fireEvent.input(screen.getByLabelText('Search people'), { target: { value: 'mara' } });
    await screen.findByText('Nobody matches this search');
  });

  it('open with accounts, notes, engagements and what happened', async () => {
    const { model, text } = await openDesk({ store: await knownPeople(), hash: '#/people' });
    const link = await screen.findByRole('link', { name: 'Mara Lind' });
    model.go({ section: 'people', id: decodeURIComponent(link.getAttribute('href')?.split('/')[2] ?? '') });
    await screen.findByText('What happened to this record');
    await waitFor(() => expect(text()).toContain('Wrote a note: Prefers direct messages'));
    for (const part of ['@mara.lk', 'written by hand', 'waiting for post']) expect(text()).toContain(part);
  });
});

describe('advocates', () => {
  it('teach how to mark one while there are none', async () => {
    await openDesk({ hash: '#/advocates' });
    await screen.findByText('No advocates yet');
  });

  it('stand with the post that shows it, and its link', async () => {
    await openDesk({ store: await knownPeople(), hash: '#/advocates' });
    await screen.findByText('1 advocate');
    expect(names()).toEqual(['Óskar Berg']);
    expect(screen.getByText('I tell everybody to get one')).toBeTruthy();
    const link = screen.getByRole('link', { name: /Open the post/ });
    expect(link.getAttribute('href')).toBe('https://feed.example/1');
    expect(link.getAttribute('rel')).toContain('noopener');
  });
});
