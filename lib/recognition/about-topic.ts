import { kindOfFeature } from './about-features';

/** Words of a subject's posts, counted: in how many about it, in how many not, each comes. */
export interface AboutTopic {
  readonly about: Map<number, number>;
  readonly other: Map<number, number>;
  aboutRows: number;
  otherRows: number;
  /** How much the words tell, from 0: found by how well each row is told from the others. */
  trust: number;
}

export interface TopicRow {
  readonly features: readonly number[];
  readonly isAbout: boolean;
}

export function emptyTopic(): AboutTopic {
  return { about: new Map(), other: new Map(), aboutRows: 0, otherRows: 0, trust: 0 };
}

/** @param times -1 takes the row out again */
export function countRow(topic: AboutTopic, { features, isAbout }: TopicRow, times = 1): void {
  const counts = isAbout ? topic.about : topic.other;
  if (isAbout) topic.aboutRows += times;
  else topic.otherRows += times;
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
export function tellingOf(topic: AboutTopic, feature: number): number {
  if (!isTelling(feature)) return 0;
  const about = topic.about.get(feature) ?? 0;
  const other = topic.other.get(feature) ?? 0;
  if (about + other === 0) return 0;
  const odds =
    ((about + SMOOTHING) / (topic.aboutRows + 2 * SMOOTHING)) *
    ((topic.otherRows + 2 * SMOOTHING) / (other + SMOOTHING));
  return Math.max(-MOST, Math.min(MOST, Math.log(odds)));
}

/** @returns the sum over all features */
export function topicScore(topic: AboutTopic, features: readonly number[]): number {
  return features.reduce((sum, feature) => sum + tellingOf(topic, feature), 0);
}

const TRUSTS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.7];
/** So much better, in log-likelihood, than no trust at all. */
const LEAST_GAIN = 2;

/** Rows in one step: a fraction of a millisecond. */
const ROWS_A_STEP = 20;

/** Finds how far the words can be trusted, a part with each step: each row is judged by the counts of the others. */
export function* findTrust(topic: AboutTopic, rows: readonly TopicRow[]): Generator<void> {
  const prior = Math.log((topic.aboutRows + 1) / (topic.otherRows + 1));
  const scores: { score: number; isAbout: boolean }[] = [];
  for (const [nth, row] of rows.entries()) {
    if (nth % ROWS_A_STEP === 0) yield;
    countRow(topic, row, -1);
    scores.push({ score: topicScore(topic, row.features), isAbout: row.isAbout });
    countRow(topic, row);
  }
  const lossOf = (trust: number) =>
    scores.reduce((sum, { score, isAbout }) => {
      const odds = prior + trust * score;
      return sum + Math.log1p(Math.exp(isAbout ? -odds : odds));
    }, 0);
  let least = lossOf(0) - LEAST_GAIN;
  topic.trust = 0;
  for (const trust of TRUSTS) {
    const loss = lossOf(trust);
    if (loss >= least) continue;
    least = loss;
    topic.trust = trust;
  }
}
