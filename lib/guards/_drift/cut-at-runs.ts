import type { ApprovedToken } from './align';
import type { DriftToken } from './drift-token';

/** Beyond this many cells of a table two texts are first cut where a run of words stands once in each. */
export const MOST_CELLS = 12_000;
const RUN = 4;

interface Part {
  readonly approved: readonly ApprovedToken[];
  readonly written: readonly DriftToken[];
}

/** Cuts long texts at runs of tokens that stand once in each, in the same order. */
export function cutAtRuns(
  approved: readonly ApprovedToken[],
  written: readonly DriftToken[],
): readonly Part[] {
  if (approved.length * written.length <= MOST_CELLS) return [{ approved, written }];
  const wanted = runsOf(approved, (at) => !hasSlot(approved, at, at + RUN));
  const begins = new Set(Array.from(wanted.values(), (at) => approved[at]?.key));
  const there = runsOf(written, (at) => begins.has(written[at]?.key));
  const parts: Part[] = [];
  let a = 0;
  let b = 0;
  for (const [run, at] of wanted) {
    const to = there.get(run) ?? -1;
    if (at < a || to < b || at < 0) continue;
    parts.push({ approved: approved.slice(a, at), written: written.slice(b, to) });
    parts.push({ approved: approved.slice(at, at + RUN), written: written.slice(to, to + RUN) });
    a = at + RUN;
    b = to + RUN;
  }
  parts.push({ approved: approved.slice(a), written: written.slice(b) });
  return parts;
}

function hasSlot(tokens: readonly ApprovedToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.rule != null) return true;
  return false;
}

/** @returns where each run of tokens begins; -1: it stands there more than once. */
function runsOf<T extends DriftToken>(
  tokens: readonly T[],
  canBegin: (at: number) => boolean,
): ReadonlyMap<string, number> {
  const runs = new Map<string, number>();
  for (let at = 0; at + RUN <= tokens.length; at += 1) {
    if (!canBegin(at)) continue;
    let run = '';
    for (let next = at; next < at + RUN; next += 1) run += `${tokens[next]?.key}\n`;
    runs.set(run, runs.has(run) ? -1 : at);
  }
  return runs;
}
