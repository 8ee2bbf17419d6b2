import { asPost } from '../../../bench/data/as-post.ts';
import type { LearnedRow } from '../../../lib/domain/learned-row.ts';
import type { Post } from '../../../lib/domain/post.ts';
import { createJudge } from '../../../lib/recognition/judge-post.ts';
import { createLearned, type Learned } from '../../../lib/recognition/learned.ts';
import { FEATURES_VERSION, readPostFeatures } from '../../../lib/recognition/read-post-features.ts';
import { shippedBytes } from '../../../lib/recognition/triage/shipped-scores.ts';
import { triageModelOf } from '../../../lib/recognition/triage/triage-model.ts';
import type { Print } from '../measure-command.ts';
import { createQueryTimes } from '../query-times.ts';
import { round } from '../round.ts';
import { type Answer, scoreLabels } from './label-score.ts';
import { type LabelledRow, readLabelledRows } from './labelled-row.ts';
import { TASKS, type Task } from './task.ts';

export interface TriageArguments {
  readonly task: string;
  /** Learned as corrections before; null: the shipped judgement alone. */
  readonly train: string | null;
  readonly test: string;
  readonly curve: boolean;
}

const STEPS = [0, 20, 100, 500];

/** Judges labelled texts as the panel does, after learning others as a team's corrections, and prints how well. */
export async function measureTriage(given: TriageArguments, print: Print): Promise<boolean> {
  const task = TASKS[given.task];
  if (task === undefined) return false;
  const decided = ({ label }: LabelledRow) => task.valueOf(label) !== undefined;
  const train = given.train === null ? [] : readLabelledRows(given.train).filter(decided);
  const test = readLabelledRows(given.test).filter(decided);
  const steps = given.curve ? STEPS.filter((step) => step < train.length) : [];
  for (const learned of steps) {
    const { summary } = measureAfter(train.slice(0, learned), test, task);
    print({ task: given.task, learned, ...summary });
  }
  const { answers, summary } = measureAfter(train, test, task);
  for (const line of parts(test, answers)) print({ task: given.task, ...line });
  print({
    summary: true,
    task: given.task,
    learned: train.length,
    ...summary,
    ...meanOfLanguages(test, answers),
  });
  return true;
}

function measureAfter(train: readonly LabelledRow[], test: readonly LabelledRow[], task: Task) {
  const judge = createJudge();
  const judged = (row: LabelledRow, nth: number, learned?: Learned) => judge(postOf(row, nth), [], learned);
  judged({ text: 'made ready', label: '' }, 0);
  const rows = train.map((row, nth) => rowOf(row, nth, task, task.verdictOf(judged(row, nth))));
  const begun = performance.now();
  const learned = createLearned(rows);
  const model = triageModelOf(learned);
  for (const _part of model.settle());
  const buildMs = performance.now() - begun;
  const times = createQueryTimes();
  const answers = test.map((row, nth): Answer => {
    const triage = times.time(() => judged(row, nth, learned));
    return { expected: task.valueOf(row.label) ?? null, found: task.verdictOf(triage) };
  });
  const summary = {
    ...scoreLabels(answers),
    bytes: shippedBytes() + model.bytes,
    buildMs: round(buildMs, 1),
    ...times.figures(),
  };
  return { answers, summary };
}

function postOf({ text, lang, rating }: LabelledRow, nth: number): Post {
  return { ...asPost(text, nth), language: lang ?? null, rating: rating ?? null };
}

/** The row as the team would have put the verdict right, or confirmed it. */
function rowOf(row: LabelledRow, nth: number, task: Task, was: string | null): LearnedRow {
  const post = postOf(row, nth);
  return {
    id: String(nth),
    subjectId: '',
    what: task.what,
    was,
    value: task.valueOf(row.label) ?? null,
    features: readPostFeatures(task.what, post, []),
    featuresVersion: FEATURES_VERSION,
    postKey: post.key,
    at: nth,
    demo: false,
  };
}

/** Controls speak to no company: they flatter. */
const CONTROL = /^random/u;

/** A line for each language where there are several, and one for what is said to companies. */
function parts(test: readonly LabelledRow[], answers: readonly Answer[]): object[] {
  const service = answers.filter((_, nth) => !CONTROL.test(test[nth]?.domain ?? ''));
  const lines = byLanguage(test, answers).map(([lang, score]) => ({ lang, ...score }));
  return service.length === answers.length ? lines : [...lines, { part: 'service', ...scoreLabels(service) }];
}

function byLanguage(test: readonly LabelledRow[], answers: readonly Answer[]) {
  const languages = [...new Set(test.map(({ lang }) => lang ?? ''))];
  if (languages.length < 2) return [];
  return languages.map(
    (lang) => [lang, scoreLabels(answers.filter((_, nth) => (test[nth]?.lang ?? '') === lang))] as const,
  );
}

function meanOfLanguages(test: readonly LabelledRow[], answers: readonly Answer[]) {
  const scores = byLanguage(test, answers);
  if (scores.length === 0) return {};
  return { meanMacroF1: round(scores.reduce((sum, [, { macroF1 }]) => sum + macroF1, 0) / scores.length, 1) };
}
