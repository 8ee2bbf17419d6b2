import { expect, it } from 'vitest';
import { KeptRecent } from '../../../lib/guards/_reading/kept';

it('keeps what was last asked for', () => {
  const kept = new KeptRecent<string>(2);
  kept.set('a', 'A');
  kept.set('b', 'B');
  kept.set('c', 'C');
  expect(kept.get('a')).toBe('A');
  kept.set('d', 'D');
  expect(['a', 'b', 'c', 'd'].map((key) => kept.get(key))).toEqual(['A', undefined, 'C', 'D']);
});
