// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { outermostCandidates, selectorCandidates } from '../../../lib/sites/_candidates';

const ids = (elements: readonly Element[]) => elements.map(({ id }) => id);
const byId = (id: string) => document.getElementById(id) ?? document.body;

beforeEach(() => {
  document.body.innerHTML =
    '<article id="a"><article id="b"><p id="p">x</p></article></article><p id="o"></p>';
});

describe('selectorCandidates', () => {
  const { findCandidates, candidateOf } = selectorCandidates('article');

  it('finds the root itself and what is below, in order', () => {
    expect(ids(findCandidates(document))).toEqual(['a', 'b']);
    expect(ids(findCandidates(byId('b')))).toEqual(['b']);
    expect(findCandidates(byId('o'))).toEqual([]);
  });

  it('knows which candidate a node lies in', () => {
    expect(candidateOf(byId('p').firstChild ?? document)?.id).toBe('b');
    expect(candidateOf(byId('o'))).toBeNull();
    expect(candidateOf(document)).toBeNull();
  });
});

describe('outermostCandidates', () => {
  const { findCandidates, candidateOf } = outermostCandidates('article');

  it('takes inner matches for parts of the outer one', () => {
    expect(ids(findCandidates(document))).toEqual(['a']);
    expect(findCandidates(byId('b'))).toEqual([]);
    expect(candidateOf(byId('p'))?.id).toBe('a');
  });
});
