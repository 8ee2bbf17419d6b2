/** A reply that the model had not seen. */
export interface HeldOut {
  readonly score: number;
  readonly isWanted: boolean;
  /** Whether the rules of the guard speak by themselves. */
  readonly isFound: boolean;
  /** Whether the guard would speak if the model were sure. */
  readonly isOpen: boolean;
  /** Whether it was written for this guard. */
  readonly isOwn: boolean;
}

/** Precision counts so much more than recall (F-beta). */
const BETA = 0.5;
/** Below this precision the model may not make a guard less precise than its rules alone. */
const GOAL = 0.9;
/** Most replies have nothing to do with a guard: what was written for others counts so much more. */
const OTHERS_SHARE = 2;

/** @returns from which score on the model speaks where the rules do not, and how well both did together. */
export function chooseLimits(held: readonly HeldOut[]) {
  const rules = countOf(held.filter(({ isFound }) => isFound));
  const open = held.filter(({ isFound, isOpen }) => isOpen && !isFound).toSorted((a, b) => b.score - a.score);
  const wanted = countOf(held).right;
  let { right, all } = rules;
  const fewest = Math.min(GOAL, shares(right, all, wanted).precision);
  let best = { least: 99, ...shares(right, all, wanted) };
  for (const each of open) {
    const one = countOf([each]);
    right += one.right;
    all += one.all;
    const here = shares(right, all, wanted);
    if (here.precision >= fewest && here.worth > best.worth) best = { least: round(each.score), ...here };
  }
  const { precision, recall, least } = best;
  const before = shares(rules.right, rules.all, wanted);
  return { least, precision, recall, rulePrecision: before.precision, ruleRecall: before.recall };
}

function countOf(held: readonly HeldOut[]) {
  let all = 0;
  let right = 0;
  for (const { isWanted, isOwn } of held) {
    all += isOwn || isWanted ? 1 : OTHERS_SHARE;
    if (isWanted) right += 1;
  }
  return { all, right };
}

function shares(right: number, all: number, wanted: number) {
  const precision = right / Math.max(1, all);
  const recall = right / Math.max(1, wanted);
  return { precision: round(precision), recall: round(recall), worth: fBeta(precision, recall) };
}

function fBeta(precision: number, recall: number): number {
  const square = BETA * BETA;
  return ((1 + square) * precision * recall) / Math.max(1e-9, square * precision + recall);
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
