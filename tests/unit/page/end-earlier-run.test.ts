// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { endEarlierRun } from '../../../lib/page/end-earlier-run';

it('leaves one run of an extension in a document', () => {
  const other = endEarlierRun(document, 'other');
  const runs = [1, 2, 3].map(() => endEarlierRun(document, 'rapport'));
  expect(runs.map(({ aborted }) => aborted)).toEqual([true, true, false]);
  expect(other.aborted).toBe(false);
});
