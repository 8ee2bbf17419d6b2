import { describe, expect, it } from 'vitest';
import { addNote } from '../../../lib/services/add-note';
import { addTag } from '../../../lib/services/add-tag';
import { findCustomer } from '../../../lib/services/find-customer';
import { markAdvocate } from '../../../lib/services/mark-advocate';
import { readCustomer } from '../../../lib/services/read-customer';
import { removeTag } from '../../../lib/services/remove-tag';
import { unmarkAdvocate } from '../../../lib/services/unmark-advocate';
import { madeUpPost } from '../domain/made-up-post';
import { expectValue, problemCode, START, testStore } from '../storage/test-store';

const post = madeUpPost({ author: { name: 'Mara Lind', handle: 'Mara.LK', profileUrl: null } });

describe('what is known of a person', () => {
  it('is nothing before someone acts: looking stores nothing', async () => {
    const store = await testStore();
    expect(expectValue(await findCustomer(store, post))).toEqual({
      customer: null,
      contacts: [],
      total: 0,
    });
    for (const table of store.db.tables) expect(await table.count(), table.name).toBe(0);
  });

  it('begins with a note, in one transaction, and is found by the handle in any case', async () => {
    const store = await testStore();
    const customer = expectValue(await addNote(store, { post, text: '  prefers DM ' }));
    expect(customer.notes).toEqual([{ text: 'prefers DM', at: START, actor: '' }]);
    const shouting = madeUpPost({ author: { ...post.author, handle: 'MARA.lk' } });
    expect(expectValue(await findCustomer(store, shouting)).customer?.id).toBe(customer.id);
    expect(expectValue(await readCustomer(store, customer.id)).customer?.identities).toMatchObject([
      { site: 'feed', handle: 'Mara.LK', name: 'Mara Lind' },
    ]);
    const elsewhere = madeUpPost({ ...post, site: 'forum' });
    expect(expectValue(await findCustomer(store, elsewhere)).customer).toBeNull();
  });

  it('is created once, from two panels at once', async () => {
    const panels = await Promise.all(['a', 'b', 'c'].map((name) => testStore('customers-twice', name)));
    await Promise.all(panels.map((store) => addTag(store, { post, tag: 'vip' })));
    expect(await panels[0]?.db.customers.toArray()).toMatchObject([{ tags: ['vip'] }]);
    expect(await panels[0]?.db.operations.count()).toBe(2);
  });

  it('counts a tag once in any case, and takes it off', async () => {
    const store = await testStore();
    await addTag(store, { post, tag: 'VIP' });
    expect(expectValue(await addTag(store, { post, tag: ' vip ' })).tags).toEqual(['VIP']);
    expect(expectValue(await removeTag(store, { post, tag: 'VIP' })).tags).toEqual([]);
    expect(expectValue(await removeTag(store, { post, tag: 'VIP' })).tags).toEqual([]);
    expect(await store.db.operations.count()).toBe(3);
  });

  it('creates nobody just to take a tag off', async () => {
    const store = await testStore();
    expect(expectValue(await removeTag(store, { post, tag: 'vip' })).tags).toEqual([]);
    expect(await store.db.customers.count()).toBe(0);
  });

  it('marks an advocate with the post as evidence, once a post', async () => {
    const store = await testStore();
    await markAdvocate(store, { post });
    const twice = expectValue(await markAdvocate(store, { post }));
    expect(twice.advocateEvidence).toMatchObject([
      { postKey: post.key, permalink: post.permalink, excerpt: post.text, at: START },
    ]);
    expect(expectValue(await unmarkAdvocate(store, { post })).advocateEvidence).toEqual([]);
    expect(problemCode(await unmarkAdvocate(store, { post }))).toBe('not-advocate');
  });

  it('refuses what says nothing, and an author that the page does not name', async () => {
    const store = await testStore();
    expect(problemCode(await addNote(store, { post, text: ' \n ' }))).toBe('empty-note');
    expect(problemCode(await addTag(store, { post, tag: '' }))).toBe('empty-tag');
    const nobody = madeUpPost({ author: { name: null, handle: null, profileUrl: null } });
    expect(problemCode(await addNote(store, { post: nobody, text: 'hi' }))).toBe('no-author');
    expect(await store.db.operations.count()).toBe(0);
  });

  it('keeps every character of a text as read', async () => {
    const store = await testStore();
    const text = 'lone \ud800, bidi \u202e, joiner 👩\u200d👩\u200d👧, <script>alert(1)</script>';
    expect(expectValue(await addNote(store, { post, text })).notes[0]?.text).toBe(text);
  });
});
