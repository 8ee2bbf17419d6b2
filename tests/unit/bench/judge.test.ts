import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge, keeps } from '../../../bench/judge';
import { loadItems } from '../../../bench/load-items';

describe('judge', () => {
  const goal = { ratio: '<= 2', bytes: '<= 100' };

  it.each([
    ['keeps every limit', { ratio: 2, bytes: 100 }, true],
    ['is over its goal', { ratio: 2.01, bytes: 100 }, false],
    ['is over another limit', { ratio: 1, bytes: 101 }, false],
    ['lacks a figure that has a limit', { ratio: 1 }, false],
    ['gives no number', { ratio: Number.NaN, bytes: 1 }, false],
    ['did not run', null, false],
  ])('says of one that %s: ok is what it should be', (_, figures, ok) => {
    expect(judge('item', goal, figures)).toMatchObject({ item: 'item', goal: '<= 2', ok });
  });

  it('tells which limits are broken, and that figures are missing', () => {
    expect(judge('item', goal, { ratio: 3, bytes: 101 }).broken).toBe('ratio <= 2, bytes <= 100');
    expect(judge('item', goal, null)).toMatchObject({ ratio: null, missing: true });
  });

  it('passes nothing that has no goal', () => {
    expect(judge('item', undefined, { ratio: 1 })).toMatchObject({ goal: null, ok: false });
  });

  it('refuses a limit that makes no sense', () => {
    expect(() => keeps('< 2', 1)).toThrow('Not a limit');
  });
});

describe('the goals', () => {
  const goals: unknown = JSON.parse(readFileSync('bench/goals.json', 'utf8'));

  it('belong to the items there are', async () => {
    const items = await loadItems();
    expect(Object.keys(Object(goals)).toSorted()).toEqual([...items.keys()].toSorted());
    for (const { measures } of items.values()) expect(measures).toMatch(/\.$/);
  });
});
