import { kindOfFeature } from './about-features';

/** Words of a subject's posts, counted: in how many about it, in how many not, each comes. */
export interface SubjectWords {
  readonly about: Map<number, number>;
  readonly other: Map<number, number>;
  aboutRows: number;
  otherRows: number;
  /** How much the words tell, from 0: found by how well each row is told from the others. */
  trust: number;
}

/** One of its posts, and what was said of it. */
export interface SubjectRow {
  readonly features: readonly number[];
  readonly isAbout: boolean;
}

export function emptyWords(): SubjectWords {
  return { about: new Map(), other: new Map(), aboutRows: 0, otherRows: 0, trust: 0 };
}

/** @param times -1 takes the row out again */
export function countRow(words: SubjectWords, { features, isAbout }: SubjectRow, times = 1): void {
  const counts = isAbout ? words.about : words.other;
  if (isAbout) words.aboutRows += times;
  else words.otherRows += times;
  for (const feature of features) {
    if (isTelling(feature)) counts.set(feature, (counts.get(feature) ?? 0) + times);
  }
}

function isTelling(feature: number): boolean {
  const kind = kindOfFeature(feature);
  return kind === 'word' || kind === 'beside';
}

/** Added to each count. */
const SMOOTHING = 0.5;
/** No word says more, in log-odds. */
const MOST = 2;

/** @returns how much more one feature is at home in posts about the subject, in log-odds; 0 where it is not known */
export function tellingOf(words: SubjectWords, feature: number): number {
  if (!isTelling(feature)) return 0;
  const about = words.about.get(feature) ?? 0;
  const other = words.other.get(feature) ?? 0;
  if (about + other === 0) return 0;
  const odds =
    ((about + SMOOTHING) / (words.aboutRows + 2 * SMOOTHING)) *
    ((words.otherRows + 2 * SMOOTHING) / (other + SMOOTHING));
  return Math.max(-MOST, Math.min(MOST, Math.log(odds)));
}

/** @returns the sum over all features */
export function wordScore(words: SubjectWords, features: readonly number[]): number {
  return features.reduce((sum, feature) => sum + tellingOf(words, feature), 0);
}

const TRUSTS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.7];
/** So much better, in log-likelihood, than no trust at all. */
const LEAST_GAIN = 2;

/** Rows in one step: a fraction of a millisecond. */
const ROWS_A_STEP = 20;

/** Finds how far the words can be trusted, a part with each step: each row is judged by the counts of the others. */
export function* findTrust(words: SubjectWords, rows: readonly SubjectRow[]): Generator<void> {
  const prior = Math.log((words.aboutRows + 1) / (words.otherRows + 1));
  const scores: { score: number; isAbout: boolean }[] = [];
  for (const [nth, row] of rows.entries()) {
    if (nth % ROWS_A_STEP === 0) yield;
    countRow(words, row, -1);
    scores.push({ score: wordScore(words, row.features), isAbout: row.isAbout });
    countRow(words, row);
  }
  const lossOf = (trust: number) =>
    scores.reduce((sum, { score, isAbout }) => {
      const odds = prior + trust * score;
      return sum + Math.log1p(Math.exp(isAbout ? -odds : odds));
    }, 0);
  let least = lossOf(0) - LEAST_GAIN;
  words.trust = 0;
  for (const trust of TRUSTS) {
    const loss = lossOf(trust);
    if (loss >= least) continue;
    least = loss;
    words.trust = trust;
  }
}
