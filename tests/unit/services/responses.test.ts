import { describe, expect, it } from 'vitest';
import { approveResponse } from '../../../lib/services/approve-response';
import { listResponses } from '../../../lib/services/list-responses';
import { retireResponse } from '../../../lib/services/retire-response';
import { saveResponse } from '../../../lib/services/save-response';
import { expectValue, problemCode, START, testStore } from '../storage/test-store';
import { approvedResponse } from './engagement-steps';

const content = {
  title: 'Where to buy',
  body: 'At {{shop}}.',
  topics: ['buy'],
  department: 'sales' as const,
  networks: [],
  language: 'en',
  examples: [],
};
const dana = { name: 'Dana Ruiz', role: 'Legal counsel' };
const LATER = START + 86_400_000;

describe('a response', () => {
  it('begins as a draft, and is approved by a named person until a day', async () => {
    const store = await testStore();
    const draft = expectValue(await saveResponse(store, { id: null, ...content }));
    expect(draft).toMatchObject({ version: 1, status: 'draft', approvals: [], expiresAt: null });
    const approval = { id: draft.id, name: ' Dana Ruiz ', role: 'Legal counsel', expiresAt: LATER };
    expect(expectValue(await approveResponse(store, approval))).toMatchObject({
      status: 'approved',
      approvals: [{ ...dana, at: START, note: '' }],
      expiresAt: LATER,
    });
  });

  it('becomes a draft again with a new version; the approved one is kept as it was', async () => {
    const store = await testStore();
    const approved = await approvedResponse(store);
    const changed = expectValue(await saveResponse(store, { id: approved.id, ...content }));
    expect(changed).toMatchObject({ version: 2, status: 'draft', approvals: [] });
    expect(await store.db.responseVersions.get([approved.id, 1])).toEqual(approved);
    expect(expectValue(await listResponses(store))).toEqual([changed]);
  });

  it.each(['{{name}', '{{ }}', '{{a\nb}}', `{{${'x'.repeat(81)}}}`])('is not saved with %j', async (slot) => {
    const store = await testStore();
    const saved = await saveResponse(store, { id: null, ...content, body: `Hi ${slot}` });
    expect(saved).toMatchObject({ ok: false, problem: { code: 'broken-slot' } });
    expect(await store.db.operations.count()).toBe(0);
  });

  it.each([
    ['no approver', { name: ' ' }, 'bad-approval'],
    ['no role', { role: '' }, 'bad-approval'],
    ['an expiry that has passed', { expiresAt: START }, 'expiry-passed'],
    ['an expiry that is no time', { expiresAt: Number.NaN }, 'expiry-passed'],
    ['another version than was read', { version: 7 }, 'approval-outdated'],
    ['a response that is not there', { id: 'x' }, 'unknown-response'],
  ])('is not approved with %s', async (_what, part, code) => {
    const store = await testStore();
    const { id } = expectValue(await saveResponse(store, { id: null, ...content }));
    const approval = { id, ...dana, expiresAt: LATER, ...part };
    expect(problemCode(await approveResponse(store, approval))).toBe(code);
    expect((await store.db.responses.get(id))?.status).toBe('draft');
  });

  it('is retired once, and not approved after that', async () => {
    const store = await testStore();
    const { id } = await approvedResponse(store);
    expect(expectValue(await retireResponse(store, { id })).status).toBe('retired');
    const operations = await store.db.operations.count();
    await retireResponse(store, { id });
    expect(await store.db.operations.count()).toBe(operations);
    expect(problemCode(await approveResponse(store, { id, ...dana, expiresAt: LATER }))).toBe('retired');
  });

  it.each([
    ['no title', { title: ' ' }],
    ['no text', { body: '' }],
    ['a title of 201 characters', { title: 'x'.repeat(201) }],
    ['a text of 10,001 characters', { body: 'x'.repeat(10_001) }],
  ])('is not saved with %s', async (_what, part) => {
    const store = await testStore();
    expect(problemCode(await saveResponse(store, { id: null, ...content, ...part }))).toBe('bad-response');
    expect(await store.db.operations.count()).toBe(0);
  });
});
