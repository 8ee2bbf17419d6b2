import type { JudgedKind, LearnedRow } from '../../domain/learned-row';
import { SENTIMENTS } from '../../domain/triage';
import type { Features } from '../../learning/text-features';
import type { Learned } from '../learned';
import { FEATURES_VERSION } from '../read-post-features';
import { groupLabels, NONE, saidOf } from './correctable';
import { createLabelLearner, type LabelLearner } from './label-learner';
import { withHints } from './shipped-hints';
import { shippedScores, TOLD_INTENTS } from './shipped-scores';
import { LEARNED_WORTH, SHIPPED_WORTH, weigh } from './triage-features';

/** What the team's corrections make of the shipped judgement. */
export interface TriageModel {
  /** @returns log-odds by label; empty where nothing was learned of that kind */
  scores(what: JudgedKind, features: Features): ReadonlyMap<string, number>;
  /** Learns what came since, for good, a part with each step: for when there is nothing else to do. */
  settle(): Generator<void>;
  /** Of all that was made of the corrections. */
  readonly bytes: number;
}

const models = new WeakMap<Learned, TriageModel>();

/** @returns the model of what was learned; what is learned later counts when it is next asked. */
export function triageModelOf(learned: Learned): TriageModel {
  const known = models.get(learned) ?? createTriageModel(learned);
  models.set(learned, known);
  return known;
}

function createTriageModel(learned: Learned): TriageModel {
  let taught = nothingTaught();
  /** Rows before these wait until there is time. */
  const begun = Math.max(0, learned.rows.length - MOST_AT_ONCE);
  let isWhole = begun === 0;
  let taken = begun;
  const takeIn = (steps: number) => {
    for (; taken < learned.rows.length; taken += 1) teachRow(taught, learned.rows[taken], steps);
  };
  takeIn(learned.rows.length > MANY_ROWS ? ONE_STEP : UNTIL_LEARNED);
  function* takeWhole(): Generator<void> {
    const whole = nothingTaught();
    let at = 0;
    for (; at < learned.rows.length; at += 1) {
      if (at % ROWS_A_STEP === 0) yield;
      teachRow(whole, learned.rows[at], ONE_STEP);
    }
    [taught, taken, isWhole] = [whole, at, true];
  }
  return {
    scores(what, features) {
      takeIn(UNTIL_LEARNED);
      const all = taught.learners.get(what)?.all ?? [];
      return new Map(all.flatMap((learner) => scoresOf(learner, features)));
    },
    *settle() {
      if (!isWhole) yield* takeWhole();
      takeIn(UNTIL_LEARNED);
      for (const learner of learnersOf(taught)) yield* learner.settle();
    },
    get bytes() {
      return learnersOf(taught).reduce((sum, learner) => sum + learner.bytes, 0);
    },
  };
}

/** All that was taken in so far. */
interface Taught {
  readonly learners: Map<JudgedKind, Learners>;
  readonly rows: TaughtRow[];
}

function nothingTaught(): Taught {
  return { learners: new Map(), rows: [] };
}

function learnersOf({ learners }: Taught): readonly LabelLearner[] {
  return [...learners.values()].flatMap(({ all }) => all);
}

function teachRow({ learners, rows }: Taught, row: LearnedRow | undefined, steps: number): void {
  if (row === undefined || row.featuresVersion !== FEATURES_VERSION) return;
  if (row.what === 'about' || row.what === 'language') return;
  const taught = { row, features: featuresOf(row) };
  const ofKind = learners.get(row.what) ?? { labels: new Set(), all: [] };
  learners.set(row.what, ofKind);
  makeReady(ofKind, row, rows);
  rows.push(taught);
  for (const learner of ofKind.all) teach(learner, [taught], steps);
}

/** Beside "none of them" a label's log-odds are those against none. */
function scoresOf({ labels, score }: LabelLearner, features: Features): (readonly [string, number])[] {
  const scores = score(features);
  const none = scores[labels.indexOf(NONE)] ?? 0;
  return labels.flatMap((label, place) =>
    label === NONE ? [] : [[label, (scores[place] ?? 0) - none] as const],
  );
}

/** A long log is learned roughly, and its end alone, until there is time; what a person says now is to count for the next post. */
const ONE_STEP = 1;
const UNTIL_LEARNED = 40;
const MANY_ROWS = 60;
const MOST_AT_ONCE = 150;
/** Rows in one step: about a millisecond. */
const ROWS_A_STEP = 10;

/** Of one kind of verdict: the labels that were named so far, and what learns them. */
interface Learners {
  readonly labels: Set<string>;
  all: readonly LabelLearner[];
}

interface TaughtRow {
  readonly row: LearnedRow;
  readonly features: Features;
}

/** Learners for a label that is new learn what was said before it. */
function makeReady(learners: Learners, { what, was, value }: LearnedRow, rows: readonly TaughtRow[]): void {
  const named = [was, value].flatMap((label) => (label === null || label === 'other' ? [] : [label]));
  const isKnown = named.every((label) => learners.labels.has(label));
  if (isKnown && learners.all.length > 0) return;
  for (const label of named) learners.labels.add(label);
  const before = rows.filter(({ row }) => row.what === what);
  learners.all = groupLabels(what, [...learners.labels]).map(
    (group) =>
      learners.all.find(({ labels }) => labels.join() === group.join()) ?? taughtLearner(what, group, before),
  );
}

function taughtLearner(what: JudgedKind, group: readonly string[], rows: readonly TaughtRow[]): LabelLearner {
  const hints = group.map((label) => hintPlace(what, label));
  const learner = createLabelLearner(group, hints);
  teach(learner, rows, ONE_STEP);
  return learner;
}

function teach(learner: LabelLearner, rows: readonly TaughtRow[], steps: number): void {
  for (const { row, features } of rows) {
    const place = saidOf(row, learner.labels);
    if (place !== null) learner.learn({ features, labels: [place] }, steps);
  }
}

function featuresOf({ features }: LearnedRow): Features {
  return withHints(weigh(features, LEARNED_WORTH), shippedScores(weigh(features, SHIPPED_WORTH)));
}

function hintPlace(what: JudgedKind, label: string): number | null {
  const known: readonly string[] = what === 'intent' ? TOLD_INTENTS : what === 'sentiment' ? SENTIMENTS : [];
  const place = known.indexOf(label);
  if (place < 0) return null;
  return what === 'sentiment' ? TOLD_INTENTS.length + place : place;
}
