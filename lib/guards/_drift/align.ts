import { cutAtRuns, MOST_CELLS } from './cut-at-runs';
import type { DriftToken } from './drift-token';
import { fillCosts, type SlotRule } from './slot-fill';

/** A token of the approved text, or a place for anything. */
export interface ApprovedToken extends DriftToken {
  readonly rule: SlotRule | null;
}

/** One step of the way through both texts: this many tokens of each. */
export interface AlignStep {
  readonly kind: 'same' | 'fill' | 'changed';
  readonly approved: number;
  readonly written: number;
}

/** @returns the way through both texts with the least changes (bounded: far apart, long texts are told apart coarsely). */
export function align(
  approved: readonly ApprovedToken[],
  written: readonly DriftToken[],
): readonly AlignStep[] {
  const head = sameFromStart(approved, written);
  const tail = sameFromEnd(approved.slice(head.approved), written.slice(head.written));
  const rest = approved.slice(head.approved, approved.length - tail.approved);
  const text = written.slice(head.written, written.length - tail.written);
  const middle = cutAtRuns(rest, text).flatMap((part) => alignPart(part.approved, part.written));
  return [...head.steps, ...middle, ...tail.steps];
}

const SAME: AlignStep = { kind: 'same', approved: 1, written: 1 };

function isSame(a: ApprovedToken | undefined, b: DriftToken | undefined): boolean {
  return a !== undefined && b !== undefined && a.rule === null && a.key === b.key;
}

interface Trimmed {
  readonly steps: readonly AlignStep[];
  readonly approved: number;
  readonly written: number;
}

/** Words behind a slot that must be the same for its fill to be clear, and what the fill may cost. */
const CLEAR = 4;
const CHEAP = 1.5;

/** @returns the steps of what is plainly the same from the beginning on, with slots whose fill is clear. */
function sameFromStart(a: readonly ApprovedToken[], b: readonly DriftToken[]): Trimmed {
  const steps: AlignStep[] = [];
  let at = 0;
  let to = 0;
  for (;;) {
    const token = a[at];
    const count = token?.rule
      ? clearFill(token.rule, to, (length) => isClear(a, b, at + 1, to + length, 1))
      : -1;
    if (!isSame(token, b[to]) && count < 0) break;
    steps.push(count < 0 ? SAME : { kind: 'fill', approved: 1, written: count });
    at += 1;
    to += count < 0 ? 1 : count;
  }
  return { steps, approved: at, written: to };

  function clearFill(rule: SlotRule, from: number, isClearAt: (length: number) => boolean): number {
    return fillCosts(rule, b, from).findIndex(
      (cost, length) => length > 0 && cost < CHEAP && isClearAt(length),
    );
  }
}

/** The same from the end. */
function sameFromEnd(a: readonly ApprovedToken[], b: readonly DriftToken[]): Trimmed {
  const steps: AlignStep[] = [];
  let at = a.length - 1;
  let to = b.length - 1;
  for (;;) {
    const token = a[at];
    const count = token?.rule ? clearFill(token.rule) : -1;
    if (!isSame(token, b[to]) && count < 0) break;
    steps.push(count < 0 ? SAME : { kind: 'fill', approved: 1, written: count });
    at -= 1;
    to -= count < 0 ? 1 : count;
  }
  return { steps: steps.reverse(), approved: a.length - 1 - at, written: b.length - 1 - to };

  function clearFill(rule: SlotRule): number {
    for (let length = 1; length <= MOST_BACK && length <= to + 1; length += 1) {
      if (!isClear(a, b, at - 1, to - length, -1)) continue;
      const cost = fillCosts(rule, b, to + 1 - length)[length] ?? Number.POSITIVE_INFINITY;
      if (cost < CHEAP) return length;
    }
    return -1;
  }
}

const MOST_BACK = 12;

/** @returns whether the next words are the same on both sides; a slot or an end may stand behind the first of them. */
function isClear(
  a: readonly ApprovedToken[],
  b: readonly DriftToken[],
  at: number,
  to: number,
  direction: 1 | -1,
): boolean {
  for (let count = 0; count < CLEAR; count += 1) {
    const token = a[at + count * direction];
    const other = b[to + count * direction];
    if (token === undefined) return other === undefined;
    if (token.rule !== null) return count > 1;
    if (!isSame(token, other)) return false;
  }
  return true;
}

const OPENED = 1;
const DELETED = 2;
const INSERTED = 3;
const REPLACED = 4;
const MATCHED = 5;
const FILLED = 6;

/** What a run of changes costs to begin, and each equal token that only stands between two changes. */
const OPEN = 1;
const BETWEEN = 0.5;
/** A fill right behind a change: rather is it a part of what was added. */
const FILL_IN_RUN = 1;

/**
 * Least cost over two states per cell: between changes, and inside a run of them. One long run is thus cheaper than many
 * short ones: an added sentence stays whole, and its words are not taken for the fill of a slot nearby.
 */
function alignPart(approved: readonly ApprovedToken[], written: readonly DriftToken[]): readonly AlignStep[] {
  const rows = approved.length;
  const columns = written.length;
  if (rows === 0 || columns === 0 || rows * columns > MOST_CELLS * 4)
    return rows + columns === 0 ? [] : coarse(approved, written);
  const width = columns + 1;
  const calm = new Table((rows + 1) * width);
  const running = new Table((rows + 1) * width);
  const insertions = written.map(insertion);
  calm.offer(0, 0, 0, false);
  for (let row = 0; row <= rows; row += 1) {
    const token = approved[row - 1];
    if (token?.rule) fillRow(token.rule, row);
    for (let column = 0; column <= columns; column += 1) {
      const at = row * width + column;
      if (token && !token.rule && column > 0) takePair(at, token, written[column - 1]);
      if (token && !token.rule)
        running.offer(at, (running.cost[at - width] ?? 0) + deletion(token), DELETED, true);
      if (column > 0)
        running.offer(at, (running.cost[at - 1] ?? 0) + (insertions[column - 1] ?? 1), INSERTED, true);
      running.offer(at, (calm.cost[at] ?? 0) + OPEN, OPENED, false);
    }
  }
  return wayBack();

  function takePair(at: number, token: ApprovedToken, other: DriftToken | undefined): void {
    if (other === undefined) return;
    const before = at - width - 1;
    const fromCalm = calm.cost[before] ?? 0;
    const fromRunning = running.cost[before] ?? 0;
    if (token.key === other.key) {
      calm.offer(at, fromCalm, MATCHED, false);
      calm.offer(at, fromRunning, MATCHED, true);
      running.offer(at, fromRunning + BETWEEN, MATCHED, true);
    } else running.offer(at, fromRunning + difference(token, other), REPLACED, true);
  }

  function fillRow(rule: SlotRule, row: number): void {
    for (let from = 0; from <= columns; from += 1) {
      const at = (row - 1) * width + from;
      const fromCalm = calm.cost[at] ?? 0;
      const fromRunning = running.cost[at] ?? 0;
      const before = Math.min(fromCalm, fromRunning + FILL_IN_RUN);
      if (!Number.isFinite(before)) continue;
      for (const [count, value] of fillCosts(rule, written, from).entries())
        calm.offer(
          row * width + from + count,
          before + value,
          FILLED,
          fromRunning + FILL_IN_RUN < fromCalm,
          count,
        );
    }
  }

  function wayBack(): readonly AlignStep[] {
    const steps: AlignStep[] = [];
    let at = rows * width + columns;
    let isRunning = (running.cost[at] ?? 0) < (calm.cost[at] ?? 0);
    while (at > 0 || isRunning) {
      const table = isRunning ? running : calm;
      const kind = table.kind[at] ?? 0;
      isRunning = table.cameFromRun[at] === 1;
      if (kind === OPENED) continue;
      const taken = stepAt(kind, table.count[at] ?? 0);
      steps.push(taken);
      at -= taken.approved * width + taken.written;
    }
    return steps.reverse();
  }
}

/** One state of all cells: what it costs to be there, and the step that led there. */
class Table {
  readonly cost: Float32Array;
  readonly kind: Uint8Array;
  readonly count: Uint8Array;
  readonly cameFromRun: Uint8Array;

  constructor(size: number) {
    this.cost = new Float32Array(size).fill(Number.POSITIVE_INFINITY);
    this.kind = new Uint8Array(size);
    this.count = new Uint8Array(size);
    this.cameFromRun = new Uint8Array(size);
  }

  offer(at: number, value: number, kind: number, cameFromRun: boolean, count = 0): void {
    if (value >= (this.cost[at] ?? 0)) return;
    this.cost[at] = value;
    this.kind[at] = kind;
    this.count[at] = count;
    this.cameFromRun[at] = cameFromRun ? 1 : 0;
  }
}

function stepAt(kind: number, count: number): AlignStep {
  if (kind === MATCHED) return SAME;
  if (kind === FILLED) return { kind: 'fill', approved: 1, written: count };
  if (kind === REPLACED) return { kind: 'changed', approved: 1, written: 1 };
  return kind === DELETED
    ? { kind: 'changed', approved: 1, written: 0 }
    : { kind: 'changed', approved: 0, written: 1 };
}

/** Slots alone may be left out without a change; else all of it is one. */
function coarse(approved: readonly ApprovedToken[], written: readonly DriftToken[]): readonly AlignStep[] {
  if (written.length === 0)
    return approved.map(({ rule }) => ({ kind: rule ? 'fill' : 'changed', approved: 1, written: 0 }));
  return [{ kind: 'changed', approved: approved.length, written: written.length }];
}

function insertion({ kind }: DriftToken): number {
  return kind === 'sign' ? 0.2 : 0.35;
}

function deletion({ kind }: DriftToken): number {
  return kind === 'sign' ? 0.3 : 0.5;
}

/** What it costs to take one for the other: less than to take one away and add the other, where they are of a kind. */
function difference(a: DriftToken, b: DriftToken): number {
  if (a.kind !== b.kind) return 0.8;
  if (a.kind === 'sign') return 0.4;
  if (a.kind !== 'word') return 0.5;
  return a.key.slice(0, 4) === b.key.slice(0, 4) ? 0.5 : 0.7;
}
