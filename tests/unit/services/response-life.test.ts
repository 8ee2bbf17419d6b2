import { beforeEach, describe, expect, it } from 'vitest';
import { NO_REPLY_RULES } from '../../../lib/domain/reply-rules';
import type { Response } from '../../../lib/domain/response';
import { isUsable } from '../../../lib/domain/response';
import { approveResponse } from '../../../lib/services/approve-response';
import { commentOnResponse } from '../../../lib/services/comment-on-response';
import { listWriters } from '../../../lib/services/list-writers';
import { rejectResponse } from '../../../lib/services/reject-response';
import { retireResponse } from '../../../lib/services/retire-response';
import { saveResponse } from '../../../lib/services/save-response';
import { saveSetting } from '../../../lib/services/save-setting';
import { submitResponse } from '../../../lib/services/submit-response';
import { rebuildRows } from '../../../lib/storage/rebuild-rows';
import { dumpTables } from '../storage/dump-tables';
import { expectValue, problemCode, START, type TestStore, testStore } from '../storage/test-store';

const DAY_MS = 86_400_000;
const LATER = START + 90 * DAY_MS;
const content = {
  title: 'Recall',
  body: 'Please stop using it.',
  topics: ['safety'],
  department: 'legal' as const,
  networks: [],
  language: 'en',
  examples: [],
};
const ines = { name: 'Ines Falk', role: 'Legal' };
const omar = { name: 'Omar Diaz', role: 'Medical' };
const both = { departments: [], topics: ['safety'], jurisdictions: [], roles: ['Legal', 'Medical'] };

let store: TestStore;
beforeEach(async () => {
  store = await testStore();
  await saveSetting(store, { key: 'agentName', value: 'Ana Reis' });
});

const twoMustApprove = () => saveSetting(store, { key: 'approvalRules', value: [both] });
const draft = async (id: string | null = null) => expectValue(await saveResponse(store, { id, ...content }));
const submit = ({ id, version }: Response, note = '') =>
  submitResponse(store, { id, version, name: 'Ana Reis', note });
const approve = ({ id, version }: Response, who = ines, expiresAt = LATER) =>
  approveResponse(store, { id, version, ...who, expiresAt });
const reject = ({ id, version }: Response, part = {}) =>
  rejectResponse(store, { id, version, ...ines, reason: 'It promises a refund.', ...part });

describe('the way of a response', () => {
  it('goes from draft to review, back with a reason, and as a new version to approved', async () => {
    await twoMustApprove();
    const first = await draft();
    expect(expectValue(await listWriters(store, first.id))).toEqual(new Map([[1, 'Ana Reis']]));
    const inReview = expectValue(await submit(first, ' For the recall. '));
    expect(inReview).toMatchObject({
      status: 'in-review',
      comments: [{ name: 'Ana Reis', at: START, text: 'For the recall.' }],
    });
    await approve(first, omar);
    const rejected = expectValue(await reject(first));
    expect(rejected).toMatchObject({ status: 'draft', approvals: [], expiresAt: null });
    expect(rejected.rejections).toEqual([{ ...ines, at: START, reason: 'It promises a refund.' }]);

    const second = await draft(first.id);
    expect(second).toMatchObject({ version: 2, rejections: [], comments: [] });
    await submit(second);
    const half = expectValue(await approve(second, { ...ines, role: 'Legal counsel' }));
    expect(half).toMatchObject({ status: 'in-review', expiresAt: LATER });
    expect(isUsable(half, START)).toBe(false);
    const whole = expectValue(await approve(second, omar, LATER - DAY_MS));
    expect(whole).toMatchObject({ status: 'approved', expiresAt: LATER - DAY_MS });
    expect(whole.approvals.map(({ name }) => name)).toEqual(['Ines Falk', 'Omar Diaz']);
    expect(isUsable(whole, START)).toBe(true);

    const rows = await dumpTables(store.db);
    await store.db.transaction('rw', store.db.tables, async () => {
      await rebuildRows(store.db);
    });
    expect(await dumpTables(store.db)).toEqual(rows);
  });

  it('keeps the note of an approval, and remarks that decide nothing', async () => {
    const { id } = await draft();
    await commentOnResponse(store, { id, version: 1, name: 'Omar Diaz', text: ' Shorter? ' });
    const approved = expectValue(
      await approveResponse(store, { id, ...ines, note: ' For 2027. ', expiresAt: LATER }),
    );
    expect(approved.approvals[0]?.note).toBe('For 2027.');
    expect(approved.comments).toEqual([{ name: 'Omar Diaz', at: START, text: 'Shorter?' }]);
  });
});

describe('who must approve', () => {
  it('is several: a draft is not approved past the review, nor twice by the same person', async () => {
    await twoMustApprove();
    const first = await draft();
    expect(problemCode(await approve(first))).toBe('needs-review');
    await submit(first);
    await approve(first);
    expect(problemCode(await approve(first, { ...omar, name: 'ines falk' }))).toBe('approved-already');
  });

  it('is one role: any other leaves it in review', async () => {
    await saveSetting(store, { key: 'approvalRules', value: [{ ...both, roles: ['Legal'] }] });
    const first = await draft();
    expect(expectValue(await approve(first, omar)).status).toBe('in-review');
    expect(expectValue(await approve(first, ines)).status).toBe('approved');
  });

  it('is as the sector has it where no rule fits', async () => {
    const value = { ...NO_REPLY_RULES, sector: 'pharma' as const };
    await saveSetting(store, { key: 'replyRules', value });
    expect(problemCode(await approve(await draft()))).toBe('needs-review');
  });

  it('approves again one by one: what was approved holds until its day, and the new term once all have', async () => {
    await twoMustApprove();
    const first = await draft();
    await submit(first);
    await approve(first, ines, START + 20 * DAY_MS);
    await approve(first, omar, START + 20 * DAY_MS);
    store.pass(DAY_MS);
    const half = expectValue(await approve(first, ines));
    expect(half).toMatchObject({ status: 'approved', expiresAt: START + 20 * DAY_MS });
    const whole = expectValue(await approve(first, omar, LATER + DAY_MS));
    expect(whole).toMatchObject({ status: 'approved', expiresAt: LATER });
    expect(whole.approvals).toEqual([ines, omar].map((who) => ({ ...who, at: START + DAY_MS, note: '' })));
  });
});

describe('refused is', () => {
  it('a submission without a name, of another version, or of what is approved', async () => {
    const first = await draft();
    const given = { id: first.id, version: 1, name: 'Ana', note: '' };
    expect(problemCode(await submitResponse(store, { ...given, name: ' ' }))).toBe('bad-submission');
    expect(problemCode(await submitResponse(store, { ...given, version: 2 }))).toBe('response-outdated');
    await approve(first);
    expect(problemCode(await submitResponse(store, given))).toBe('not-submittable');
  });

  it.each([
    ['no reason', { reason: ' ' }, 'bad-rejection'],
    ['no name', { name: '' }, 'bad-rejection'],
    ['another version', { version: 3 }, 'response-outdated'],
  ])('a rejection with %s', async (_what, part, code) => {
    const first = await draft();
    await submit(first);
    expect(problemCode(await reject(first, part))).toBe(code);
  });

  it('a rejection of what is not in review, and an empty comment', async () => {
    const { id } = await draft();
    const given = { id, version: 1, name: 'Ines' };
    expect(problemCode(await rejectResponse(store, { ...given, role: 'Legal', reason: 'No' }))).toBe(
      'not-in-review',
    );
    expect(problemCode(await commentOnResponse(store, { ...given, text: ' ' }))).toBe('bad-comment');
  });

  it('a second submission changes nothing, and what was retired is not submitted', async () => {
    const first = await draft();
    await submit(first);
    const operations = await store.db.operations.count();
    await submit(first);
    expect(await store.db.operations.count()).toBe(operations);
    await retireResponse(store, first);
    expect(problemCode(await submit(first))).toBe('not-submittable');
  });
});
