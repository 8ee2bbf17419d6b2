import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SECTORS } from '../../../lib/domain/guard';
import { presetOf, presets } from '../../../lib/presets';

/** Ids of guards that a preset may name, from the document that says what each means. */
const KNOWN = new Set(
  [...readFileSync('docs/guards.md', 'utf8').matchAll(/^\| ([a-z-]+) \|/gmu)].map(([, id]) => id),
);

it('there is a preset for every sector', () => {
  expect(presets.map(({ id }) => id)).toEqual([...SECTORS].toSorted());
  expect(presetOf('health')?.name).toBe('Health care');
  expect(presetOf(null)).toBeNull();
});

describe.each(presets)('the preset $id', ({ rules, duties, doc }) => {
  it('names guards that there are, each once, and a regulation for each', () => {
    const ids = rules.map(({ guardId }) => guardId);
    expect(ids.filter((id) => !KNOWN.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { regulation, why } of rules) {
      expect(regulation).not.toBe('');
      expect(why).toMatch(/^[A-Z].+\.$/u);
    }
  });

  it('says whom it is for, and what no guard can do', () => {
    expect(doc).toMatch(/^For .+\.$/u);
    expect(duties.length).toBeGreaterThan(0);
  });
});
