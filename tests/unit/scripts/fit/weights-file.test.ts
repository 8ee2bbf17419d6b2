import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FITTED } from '../../../../scripts/fit/fitted';
import { readKnown } from '../../../../scripts/fit/read-known';
import { weightsFile } from '../../../../scripts/fit/weights-file';

const known = readKnown('bench/guards/known');

it('leaves aside every third and fourth line of a third writer', () => {
  const ids = known.filter(({ file }) => file === 'green-claim-c').map(({ reply }) => reply.id);
  expect(ids.slice(0, 4)).toEqual(['001', '002', '005', '006'].map((id) => `green-claim-c-${id}`));
});

it.each(FITTED)('fits the weights of $place as they stand, so run `npm run fit:guards`', (fitted) => {
  const file = readFileSync(`lib/guards/${fitted.place}-weights.ts`, 'utf8');
  expect(weightsFile(fitted, known)).toBe(file);
});
