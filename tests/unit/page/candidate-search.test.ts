// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { CandidateSearch } from '../../../lib/page/candidate-search';
import { fakeAdapter } from './fake-adapter';

/** The fake adapter, but in steps: first one that finds nothing, then one for each candidate. */
const stepping = {
  ...fakeAdapter,
  *searchCandidates(root: Document | Element) {
    yield null;
    yield* fakeAdapter.findCandidates(root);
  },
};

/** @returns the ids of what each step found */
function stepsOf(search: CandidateSearch): (string | null)[][] {
  const steps = [];
  while (!search.isDone) steps.push(search.step().map((element) => element.getAttribute('data-id')));
  return steps;
}

beforeEach(() => {
  document.body.innerHTML =
    '<main><article data-id="1"></article><article data-id="2"></article></main><article data-id="3"></article>';
});

it.each([
  {
    way: 'at once',
    adapter: fakeAdapter,
    steps: [
      ['1', '2', '3'],
      ['1', '2'],
    ],
  },
  { way: 'in steps', adapter: stepping, steps: [[], ['1'], ['2'], ['3'], [], [], ['1'], ['2'], []] },
])('looks $way in one part after the other, and once in each', ({ adapter, steps }) => {
  const search = new CandidateSearch(() => adapter);
  const main = document.querySelector('main') ?? document.body;
  for (const root of [document, main, main]) search.add(root);
  expect(stepsOf(search)).toEqual(steps);
  expect(search.step()).toEqual([]);
});
