import type { TextSpan } from './guard';

/** What differs between two texts, in whole words: what was taken out of the first, what came into the second. */
interface WordDifference {
  readonly removed: readonly TextSpan[];
  readonly added: readonly TextSpan[];
}

/** A slot, a sign of a script without spaces, a word, a stretch of white space, or any other character. */
const TOKEN =
  /\{\{[^{}\n]{1,80}\}\}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}\p{M}])+|\s+|./gsu;

/** More changes than this and the texts have nothing to do with each other; also bounds time and memory. */
const MOST_CHANGES = 400;

/** @returns the words that differ, by the shortest way from one text to the other (Myers 1986). */
export function wordDifference(before: string, after: string): WordDifference {
  const a = tokensOf(before);
  const b = tokensOf(after);
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  const kept = keptPairs(middleA, middleB);
  return {
    removed: spansWithout(middleA, new Set(kept.map(([x]) => x)), before),
    added: spansWithout(middleB, new Set(kept.map(([, y]) => y)), after),
  };
}

interface Token extends TextSpan {
  readonly text: string;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

function commonStart(a: readonly Token[], b: readonly Token[]): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a[count]?.text === b[count]?.text) count += 1;
  return count;
}

function commonEnd(a: readonly Token[], b: readonly Token[], start: number): number {
  let count = 0;
  const most = Math.min(a.length, b.length) - start;
  while (count < most && a.at(-1 - count)?.text === b.at(-1 - count)?.text) count += 1;
  return count;
}

/** @returns the places of the tokens that both have, in order; none where too much differs. */
function keptPairs(a: readonly Token[], b: readonly Token[]): [x: number, y: number][] {
  const trace: Map<number, number>[] = [];
  const furthest = new Map<number, number>([[1, 0]]);
  for (let changes = 0; changes <= Math.min(MOST_CHANGES, a.length + b.length); changes += 1) {
    trace.push(new Map(furthest));
    for (let k = -changes; k <= changes; k += 2) {
      let x = stepsDown(furthest, k, changes) ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x]?.text === b[x - k]?.text) x += 1;
      furthest.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(trace, a.length, b.length);
    }
  }
  return [];
}

function stepsDown(furthest: ReadonlyMap<number, number>, k: number, changes: number): boolean {
  if (k === -changes) return true;
  return k !== changes && (furthest.get(k - 1) ?? 0) < (furthest.get(k + 1) ?? 0);
}

function walkBack(trace: readonly Map<number, number>[], endX: number, endY: number): [number, number][] {
  const pairs: [number, number][] = [];
  let x = endX;
  let y = endY;
  for (let changes = trace.length - 1; changes >= 0; changes -= 1) {
    const furthest = trace[changes] ?? new Map<number, number>();
    const k = x - y;
    const from = stepsDown(furthest, k, changes) ? k + 1 : k - 1;
    const fromX = changes === 0 ? 0 : (furthest.get(from) ?? 0);
    const fromY = changes === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) pairs.push([--x, --y]);
    x = fromX;
    y = fromY;
  }
  return pairs.toReversed();
}

/** Neighbours become one span, also over the white space between them: so it reads in phrases. */
function spansWithout(tokens: readonly Token[], kept: ReadonlySet<number>, text: string): TextSpan[] {
  const spans: { start: number; end: number }[] = [];
  for (const [index, { start, end }] of tokens.entries()) {
    if (kept.has(index)) continue;
    const last = spans.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
