/** What was expected, and what was found; null: none of the labels that count. */
export interface Answer {
  readonly expected: string | null;
  readonly found: string | null;
}

/** The name of none of the labels that count. */
const NONE = 'other';

/**
 * @returns shares in percent, to one place, by label under `labels`; `f1` is that of the only label that counts, where
 * there is one
 */
export function scoreLabels(answers: readonly Answer[]) {
  const expected = new Set(answers.map((answer) => answer.expected));
  const scores = [...expected]
    .map((label) => ({ label: label ?? NONE, ...scoreOf(answers, label) }))
    .toSorted((a, b) => (a.label < b.label ? -1 : 1));
  const right = answers.filter((answer) => answer.expected === answer.found).length;
  const [only, ...more] = scores.filter(({ label }) => label !== NONE);
  return {
    rows: answers.length,
    accuracy: percent(right / Math.max(1, answers.length)),
    macroF1: percent(scores.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, scores.length)),
    ...(only === undefined || more.length > 0 ? {} : { f1: percent(only.f1) }),
    labels: Object.fromEntries(
      scores.map(({ label, f1, precision, recall }) => [
        label,
        { f1: percent(f1), precision: percent(precision), recall: percent(recall) },
      ]),
    ),
  };
}

function scoreOf(answers: readonly Answer[], label: string | null) {
  const said = answers.filter(({ found }) => found === label);
  const there = answers.filter(({ expected }) => expected === label);
  const hits = said.filter(({ expected }) => expected === label).length;
  return {
    f1: (2 * hits) / Math.max(1, said.length + there.length),
    precision: hits / Math.max(1, said.length),
    recall: hits / Math.max(1, there.length),
  };
}

function percent(share: number): number {
  return Math.round(share * 1_000) / 10;
}
