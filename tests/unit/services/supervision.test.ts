import { describe, expect, it } from 'vitest';
import type { Engagement } from '../../../lib/domain/engagement';
import { weekStart } from '../../../lib/domain/supervision';
import { countSupervision, listSupervision, sampleByWeek } from '../../../lib/services/list-supervision';
import { reviewEngagement } from '../../../lib/services/review-engagement';
import { saveSetting } from '../../../lib/services/save-setting';
import { withdrawEngagement } from '../../../lib/services/withdraw-engagement';
import { rowWith } from '../exports/made-up-row';
import { expectValue, problemCode, START, testStore } from '../storage/test-store';
import { approvedResponse, DAY_MS, editedReply, inserted } from './engagement-steps';

const at = (id: string, day: number, part: Partial<Engagement> = {}) =>
  rowWith({ id, intendedAt: START + day * DAY_MS, ...part }).engagement;
const many = (count: number, day: number) =>
  Array.from({ length: count }, (_, place) => at(`e-${day}-${place}`, day));
const idsOf = (engagements: readonly Engagement[]) => engagements.map(({ id }) => id).toSorted();

it.each([
  ['2026-11-22T23:59:59Z', 0, '2026-11-16T00:00:00Z'],
  ['2026-11-23T00:00:00Z', 0, '2026-11-23T00:00:00Z'],
  ['2026-11-23T00:00:00Z', 4, '2026-10-26T00:00:00Z'],
])('the week of %s, %i before, began on %s', (moment, before, expected) => {
  expect(weekStart(Date.parse(moment), before)).toBe(Date.parse(expected));
});

describe('the sample', () => {
  it('holds of each week the share, rounded up, and the same whatever the order', () => {
    const edited = [...many(40, 0), ...many(3, -7)];
    const sampled = sampleByWeek(edited, 10);
    expect(sampled).toHaveLength(5);
    expect(idsOf(sampleByWeek(edited.toReversed(), 10))).toEqual(idsOf(sampled));
    expect(sampleByWeek(edited, 100)).toHaveLength(43);
  });

  it('grows with the share, and keeps what somebody has looked at', () => {
    const edited = many(40, 0);
    const few = idsOf(sampleByWeek(edited, 5));
    expect(idsOf(sampleByWeek(edited, 20))).toEqual(expect.arrayContaining(few));
    const looked = edited.map((each) => ({
      ...each,
      review: { verdict: 'fine', note: '', by: 'Ines', at: 1 } as const,
    }));
    expect(sampleByWeek(looked, 5)).toHaveLength(40);
  });
});

describe('what is to be looked at', () => {
  it('is edited, in, of the last weeks, with the text that was approved', async () => {
    const store = await testStore();
    await saveSetting(store, { key: 'supervision', value: { percent: 100 } });
    const response = await approvedResponse(store);
    const { id: engagementId } = await editedReply(store, response);
    await inserted(store, { response });
    const withdrawn = await editedReply(store, response);
    await withdrawEngagement(store, { engagementId: withdrawn.id, reason: null });
    const list = expectValue(await listSupervision(store));
    expect(list).toMatchObject({ percent: 100, edited: 1, sampled: [{ engagement: { id: engagementId } }] });
    expect(list.sampled[0]?.approved).toEqual(response);
    store.pass(36 * DAY_MS);
    expect(expectValue(await listSupervision(store)).sampled).toEqual([]);
  });

  it('is judged by an operation; a problem needs a note; the last verdict stands', async () => {
    const store = await testStore();
    await saveSetting(store, { key: 'agentName', value: 'Ines Falk' });
    const { id: engagementId } = await editedReply(store, await approvedResponse(store));
    const review = (verdict: 'fine' | 'problem', note: string) =>
      reviewEngagement(store, { engagementId, verdict, note });
    expect(problemCode(await review('problem', ' '))).toBe('no-note');
    expectValue(await review('fine', ''));
    expectValue(await review('fine', ''));
    expect(expectValue(await review('problem', ' A refund was offered '))).toMatchObject({
      review: { verdict: 'problem', note: 'A refund was offered', by: 'Ines Falk', at: START },
    });
    const kinds = (await store.db.operations.where('entityId').equals(engagementId).toArray()).map(
      ({ kind }) => kind,
    );
    expect(kinds.filter((kind) => kind === 'engagement.reviewed')).toHaveLength(2);
  });

  it('is counted by agent and by difference', () => {
    const review = { verdict: 'problem', note: 'No', by: 'Ines', at: 1 } as const;
    const differences = [{ guardId: 'promise', words: '' }];
    const sampled = [
      at('a', 0, { agent: 'Sam', differences, review }),
      at('b', 0, { agent: 'Sam', differences }),
      at('c', 0, { agent: 'Robin', review: { ...review, verdict: 'fine' } }),
    ].map((engagement) => ({ engagement, week: 0, approved: null }));
    expect(countSupervision(sampled, ({ agent }) => [agent])).toEqual([
      { name: 'Sam', sampled: 2, reviewed: 1, problems: 1 },
      { name: 'Robin', sampled: 1, reviewed: 1, problems: 0 },
    ]);
    expect(countSupervision(sampled, (each) => each.differences.map(({ guardId }) => guardId))).toEqual([
      { name: 'promise', sampled: 2, reviewed: 1, problems: 1 },
    ]);
  });
});
