// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { highlightMentions } from '../../../lib/page/highlight-mentions';
import type { ReadPost } from '../../../lib/sites';
import * as text from '../../../lib/sites/_text';
import { fakeAdapter } from './fake-adapter';

vi.mock('../../../lib/sites/_text', { spy: true });

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
/** Each slice of work runs at once. */
const AT_ONCE = { now: () => 0, later: (task: () => void) => task() };
const highlight = (read: typeof readOf, signal = new AbortController().signal) =>
  highlightMentions(read, signal, AT_ONCE);
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

const SAID = 'Harbor\u00a0& Finch grinder';
const HARBOR = { postKey: 'forum.example:1', ranges: [[4, 18]] } as const;
const NOTHING = { postKey: 'forum.example:1', ranges: [] } as const;
const HANDLE = { postKey: 'forum.example:2', ranges: [[0, 11]] } as const;

describe('highlightMentions', () => {
  it('marks the stretches of the text where they stand in the page', () => {
    const { mark } = highlight(readOf);
    mark([HARBOR, HANDLE]);
    expect(marked()).toEqual(['Harbor &', '\n', 'Finch', 'harborfinch']);
  });

  it("replaces a post's earlier marks, and leaves no empty highlight behind", () => {
    const { mark } = highlight(readOf);
    mark([HARBOR, HANDLE]);
    mark([NOTHING]);
    expect(marked()).toEqual(['harborfinch']);
    mark([{ ...HANDLE, ranges: [[0, 6]] }]);
    expect(marked()).toEqual(['harbor']);
    mark([{ ...HANDLE, ranges: [] }]);
    expect(highlights.size).toBe(0);
  });

  it('marks nothing in a text that is not the one that was judged', () => {
    const judged = readOf('forum.example:2');
    const { mark, refresh } = highlight(() => judged);
    const paragraph = document.querySelector('[data-id="2"] p');
    if (paragraph) paragraph.textContent = 'something else entirely';
    mark([HANDLE]);
    expect(marked()).toEqual([]);
    if (paragraph) paragraph.textContent = 'harborfinch is down';
    if (judged) refresh([judged.post]);
    expect(marked()).toEqual(['harborfinch']);
  });

  it('drops the marks of posts that are gone', () => {
    const { mark, drop } = highlight(readOf);
    mark([HARBOR, HANDLE]);
    drop(['forum.example:1']);
    expect(marked()).toEqual(['harborfinch']);
  });

  it('takes away its own marks at the end, and not those of another panel', () => {
    const [first, second] = [new AbortController(), new AbortController()];
    highlight(readOf, first.signal).mark([HANDLE]);
    highlight(readOf, second.signal).mark([HANDLE]);
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
    const { mark } = highlight(readOf);
    mark([{ postKey: 'forum.example:1', ranges }]);
    expect(marked()).toEqual(words);
  });

  it('marks again where the page has put new nodes in place of the marked ones', () => {
    const { mark } = highlight(readOf);
    mark([HANDLE]);
    const paragraph = document.querySelector('[data-id="2"] p');
    if (paragraph) paragraph.innerHTML = 'harborfinch is down';
    mark([HANDLE]);
    const [range] = highlights.get('rapport-mention') ?? [];
    expect(range?.startContainer.isConnected).toBe(true);
    expect(marked()).toEqual(['harborfinch']);
  });

  it.each([
    ['where the text stands as it was read', () => undefined, 0, ['\u00a0&', '\n', 'Finch']],
    [
      'and again where other nodes stand there',
      (p: Element) => p.replaceChildren(SAID),
      1,
      ['\u00a0& Finch'],
    ],
    ['and again where it says something else', (p: Element) => p.replaceChildren('Not that'), 1, []],
  ] as const)('marks by what reading told %s', (_name, change, readings, words) => {
    const paragraph = document.querySelector('[data-id="1"] p');
    if (paragraph === null) throw new Error('There is no paragraph');
    paragraph.innerHTML = 'Harbor<b>\u00a0&amp;</b>\n  Finch grinder';
    const told = readOf('forum.example:1');
    const { pieces } = text.readText([paragraph]);
    expect(told?.post.text).toBe(SAID);
    const { mark } = highlight(() => told && { ...told, pieces });
    change(paragraph);
    vi.mocked(text.readText).mockClear();
    mark([{ postKey: 'forum.example:1', ranges: [[6, 14]] }]);
    expect(marked()).toEqual(words);
    expect(text.readText).toHaveBeenCalledTimes(readings);
  });

  describe('with 500 marks', () => {
    const keys = Array.from({ length: 500 }, (_, at) => `forum.example:${at}`);
    const marks = keys.map((postKey) => ({ postKey, ranges: [[0, 11]] as const }));
    let reads: Map<string, ReadPost | null>;

    beforeEach(() => {
      document.body.innerHTML = keys
        .map((_, at) => `<article data-id="${at}"><p>harborfinch<br>${at}</p></article>`)
        .join('');
      reads = new Map(keys.map((key) => [key, readOf(key)]));
      vi.mocked(text.readText).mockClear();
    });

    it('reads no text when the same are sent again', () => {
      const { mark, refresh } = highlight((key) => reads.get(key) ?? null);
      mark(marks);
      expect(text.readText).toHaveBeenCalledTimes(500);
      mark(structuredClone(marks));
      refresh([...reads.values()].flatMap((read) => read?.post ?? []));
      expect(text.readText).toHaveBeenCalledTimes(500);
      expect(marked()).toHaveLength(500);
      mark([...marks.slice(1), { postKey: 'forum.example:0', ranges: [[0, 6]] }]);
      expect(text.readText).toHaveBeenCalledTimes(501);
    });

    it('marks at most 8 ms in one task, and no more after the end', () => {
      const tasks: (() => void)[] = [];
      let now = 0;
      const timer = { now: () => (now += 1), later: (task: () => void) => void tasks.push(task) };
      const ending = new AbortController();
      const { mark } = highlightMentions((key) => reads.get(key) ?? null, ending.signal, timer);
      mark(marks);
      expect(marked()).toHaveLength(8);
      tasks.shift()?.();
      expect(marked()).toHaveLength(16);
      mark(marks);
      expect(marked()).toHaveLength(16);
      ending.abort();
      tasks.shift()?.();
      expect(highlights.size).toBe(0);
    });
  });
});
