import type { ReadingFinding, ReadingRecord } from './reading-check';
import { COUNTED_FIELDS, COUNTED_KINDS, type ReadingCounts } from './reading-counts';

/** What a reader looked for on a page, and how often there was such a thing. */
export interface SelectorCount {
  readonly selector: string;
  readonly asked: number;
  readonly matched: number;
}

/** What whoever mends the reader of a site needs to know. */
export interface Breakage {
  readonly version: string;
  readonly site: string;
  readonly reader: string;
  /** The shape of the page's address. */
  readonly pageKind: string;
  readonly findings: readonly ReadingFinding[];
  readonly counts: ReadingCounts;
  readonly before: ReadingRecord | null;
  readonly selectors: readonly SelectorCount[];
}

/** @returns the report as text that a person can read and send: selectors and counts, nothing of what is on the page. */
export function breakageReport({ counts, before, selectors, findings, ...facts }: Breakage): string {
  const { missing, kinds, ...numbers } = counts;
  const report = {
    ...facts,
    findings: findings.map(({ part, level, count, of }) => `${part}: ${count} of ${of}, ${level}`),
    counts: {
      ...numbers,
      missing: Object.fromEntries(COUNTED_FIELDS.map((field, index) => [field, missing[index] ?? 0])),
      kinds: Object.fromEntries(COUNTED_KINDS.map((kind, index) => [kind, kinds[index] ?? 0])),
    },
    before: before && { ...before, worst: rounded(before.worst) },
    selectors: selectors.map(({ selector, asked, matched }) => `${matched} of ${asked}: ${selector}`),
  };
  return JSON.stringify(report, null, 2);
}

function rounded(shares: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(shares).map(([part, share]) => [part, Number(share.toFixed(2))]));
}
