// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { highlightMentions } from '../../../lib/page/highlight-mentions';
import { fakeAdapter } from './fake-adapter';

/** A range as a highlight takes it, and the page's registry of highlights: happy-dom has neither. */
class FakeStaticRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endOffset: number;
  constructor(init: StaticRangeInit) {
    this.startContainer = init.startContainer;
    this.startOffset = init.startOffset;
    this.endOffset = init.endOffset;
  }
  get words(): string {
    return (this.startContainer.nodeValue ?? '').slice(this.startOffset, this.endOffset);
  }
}
let highlights: Map<string, Set<FakeStaticRange>>;
const page = { url: new URL('https://forum.example/'), document };

const readOf = (key: string) => {
  const element = document.querySelector(`[data-id="${key.split(':')[1]}"]`);
  return element === null ? null : fakeAdapter.readPost(element, page);
};
const marked = () => Array.from(highlights.get('rapport-mention') ?? [], (range) => range.words);

beforeEach(() => {
  highlights = new Map();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('StaticRange', FakeStaticRange);
  document.body.innerHTML = `
    <article data-id="1"><p>The <b>Harbor &amp;</b>
      Finch grinder</p></article>
    <article data-id="2"><p>harborfinch is down</p></article>`;
});

const HARBOR = { postKey: 'forum.example:1', ranges: [[4, 18]] } as const;
const HANDLE = { postKey: 'forum.example:2', ranges: [[0, 11]] } as const;

describe('highlightMentions', () => {
  it('marks the stretches of the text where they stand in the page', () => {
    const { setMarks } = highlightMentions(readOf, new AbortController().signal);
    setMarks([HARBOR, HANDLE]);
    expect(marked()).toEqual(['Harbor &', '\n', 'Finch', 'harborfinch']);
  });

  it('replaces earlier marks, and leaves no empty highlight behind', () => {
    const { setMarks } = highlightMentions(readOf, new AbortController().signal);
    setMarks([HARBOR, HANDLE]);
    setMarks([HANDLE]);
    expect(marked()).toEqual(['harborfinch']);
    setMarks([]);
    expect(highlights.size).toBe(0);
  });

  it('marks nothing in a text that is not the one that was judged', () => {
    const judged = readOf('forum.example:2');
    const { setMarks, refresh } = highlightMentions(() => judged, new AbortController().signal);
    const paragraph = document.querySelector('[data-id="2"] p');
    if (paragraph) paragraph.textContent = 'something else entirely';
    setMarks([HANDLE]);
    expect(marked()).toEqual([]);
    if (paragraph) paragraph.textContent = 'harborfinch is down';
    if (judged) refresh([judged.post]);
    expect(marked()).toEqual(['harborfinch']);
  });

  it('drops the marks of posts that are gone', () => {
    const { setMarks, drop } = highlightMentions(readOf, new AbortController().signal);
    setMarks([HARBOR, HANDLE]);
    drop(['forum.example:1']);
    expect(marked()).toEqual(['harborfinch']);
  });

  it('takes away its own marks at the end, and not those of another panel', () => {
    const [first, second] = [new AbortController(), new AbortController()];
    highlightMentions(readOf, first.signal).setMarks([HANDLE]);
    highlightMentions(readOf, second.signal).setMarks([HANDLE]);
    first.abort();
    expect(marked()).toEqual(['harborfinch']);
    second.abort();
    expect(highlights.size).toBe(0);
  });

  it.each([
    ['beyond the end', [[4, 900]], ['Harbor &', '\n', 'Finch grinder']],
    ['backwards', [[9, 4]], []],
    ['before the start', [[-5, 3]], ['The']],
  ] as const)('bears offsets %s', (_name, ranges, words) => {
    const { setMarks } = highlightMentions(readOf, new AbortController().signal);
    setMarks([{ postKey: 'forum.example:1', ranges }]);
    expect(marked()).toEqual(words);
  });
});
