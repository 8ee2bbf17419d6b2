import type { LearnedRow } from '../../../lib/domain/learned-row.ts';
import { aboutModelOf, judgeAboutness } from '../../../lib/recognition/judge-aboutness.ts';
import { createLearned } from '../../../lib/recognition/learned.ts';
import type { Print } from '../measure-command.ts';
import { createQueryTimes, type QueryTimes } from '../query-times.ts';
import { round } from '../round.ts';
import { scoreLabels } from '../triage/label-score.ts';
import { type AboutRow, readAboutRows } from './about-row.ts';
import { createBrandRecogniser, toLearnedRows } from './brand-recogniser.ts';

export interface AboutnessArguments {
  /** Learned as corrections before; null: the shipped judgement alone. */
  readonly train: string | null;
  readonly test: string;
  /** A brand is judged by what was learned of other brands. */
  readonly unseenBrand: boolean;
}

/** From here on a name is said to mean the brand; the panel hides a post only far below. */
const ABOUT_FROM = 0.5;
const ABOUT = 'about';

interface Verdict {
  readonly row: AboutRow;
  readonly share: number;
  readonly isShown: boolean;
  readonly reason: string;
}

/** Judges whether texts are about brands as the panel does, after learning others, and prints how well. */
export async function measureAboutness(given: AboutnessArguments, print: Print): Promise<boolean> {
  const rows = given.train === null ? [] : toLearnedRows(readAboutRows(given.train));
  const parts = given.unseenBrand
    ? [...Map.groupBy(readAboutRows(given.test), brandOf)].map(([brand, test]) => ({
        learned: rows.filter(({ subjectId }) => subjectId !== brand),
        test,
      }))
    : [{ learned: rows, test: readAboutRows(given.test) }];
  warmUp(parts[0]?.test ?? []);
  const times = createQueryTimes();
  const judged = parts.map(({ learned, test }) => judgeAfter(learned, test, times));
  const verdicts = judged.flatMap((part) => part.verdicts);
  for (const { row, share, isShown, reason } of verdicts) {
    print({ brand: row.brand, about: row.about, share: round(share, 3), shown: isShown, reason });
  }
  const answers = verdicts.map(({ row, share }) => ({
    expected: row.about ? ABOUT : null,
    found: share >= ABOUT_FROM ? ABOUT : null,
  }));
  const quiet = verdicts.filter(({ isShown }) => !isShown);
  print({
    summary: true,
    learned: rows.length,
    ...scoreLabels(answers),
    quiet: quiet.length,
    quietInError: quiet.filter(({ row }) => row.about).length,
    bytes: Math.max(0, ...judged.map((part) => part.bytes)),
    buildMs: round(Math.max(0, ...judged.map((part) => part.buildMs)), 1),
    ...times.figures(),
  });
  return verdicts.length > 0;
}

function brandOf({ brand }: AboutRow): string {
  return brand.toLowerCase();
}

function judgeAfter(rows: readonly LearnedRow[], test: readonly AboutRow[], times: QueryTimes) {
  const begun = performance.now();
  const learned = createLearned(rows);
  const recognise = createBrandRecogniser(learned);
  const [first] = test;
  for (const _part of aboutModelOf(learned).settle());
  // What was learned is made ready with the first post.
  if (first !== undefined) recognise(first);
  const buildMs = performance.now() - begun;
  for (const row of test) recognise({ ...row, text: '' });
  const verdicts = test.map((row): Verdict => {
    const mention = recognise(row);
    // What else is judged of a post is measured elsewhere.
    times.time(() => mention && judgeAboutness(mention.post, mention.matches, mention.reason, learned));
    const { share, value, reason } = mention?.about ?? { share: 0, value: false, reason: '' };
    return { row, share, isShown: value, reason };
  });
  return { verdicts, buildMs, bytes: aboutModelOf(learned).bytes };
}

/** The first texts are slow everywhere. */
function warmUp(rows: readonly AboutRow[]): void {
  const recognise = createBrandRecogniser(createLearned());
  for (const row of rows) recognise(row);
}
