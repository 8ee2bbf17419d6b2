import type { JudgedKind } from '../../domain/learned-row';
import type { Post } from '../../domain/post';
import { type Intent, SENTIMENTS, type Sentiment } from '../../domain/triage';
import type { CueKind } from '../cues';
import type { Learned } from '../learned';
import type { FoundCues } from './find-cues';
import type { ReadPost } from './read-post';
import { withHints } from './shipped-hints';
import { shippedScores, TOLD_INTENTS } from './shipped-scores';
import { LEARNED_WORTH, SHIPPED_WORTH, weigh } from './triage-features';
import { triageModelOf } from './triage-model';

/** Log-odds of each verdict: the shipped ones, and where the team put verdicts right, what it taught. */
export interface PostScores {
  readonly intent: ReadonlyMap<Intent, number>;
  readonly sentiment: ReadonlyMap<Sentiment, number>;
  /** What corrections alone say of the other kinds of verdict; empty: there were none. */
  taught(what: JudgedKind): ReadonlyMap<string, number>;
  /** @returns whether corrections of similar posts turned what was shipped into the contrary */
  isTaught(label: Intent | Sentiment): boolean;
}

/** At most so many stars are a complaint, at least so many are praise, where the words say nothing else. */
export const LOW_RATING = 2;
export const HIGH_RATING = 4;
/** What stars add, in log-odds. */
const STARS = 2.5;

export function scorePost(post: Post, { cues, features }: ReadPost, learned?: Learned): PostScores {
  const shipped = shippedScores(weigh(features.ids, SHIPPED_WORTH));
  const begun = {
    intent: withStars(
      withQuestion(
        withCues(new Map(TOLD_INTENTS.map((label, at) => [label, shipped.intent[at] ?? 0])), cues),
        post,
      ),
      post,
    ),
    sentiment: withStars(new Map(SENTIMENTS.map((label, at) => [label, shipped.sentiment[at] ?? 0])), post),
  };
  if (learned === undefined || learned.rows.length === 0) {
    return { ...begun, taught: () => new Map(), isTaught: () => false };
  }
  const model = triageModelOf(learned);
  const hinted = withHints(weigh(features.ids, LEARNED_WORTH), shipped);
  const taught = (what: JudgedKind) => model.scores(what, hinted);
  const intent = merged(begun.intent, taught('intent'));
  const sentiment = merged(begun.sentiment, taught('sentiment'));
  return { intent, sentiment, taught, isTaught: (label) => turned(label, begun, { intent, sentiment }) };
}

interface Told {
  readonly intent: ReadonlyMap<Intent, number>;
  readonly sentiment: ReadonlyMap<Sentiment, number>;
}

function merged<Label extends string>(
  begun: ReadonlyMap<Label, number>,
  taught: ReadonlyMap<string, number>,
): Map<Label, number> {
  return new Map([...begun].map(([label, score]) => [label, taught.get(label) ?? score]));
}

function turned(label: Intent | Sentiment, before: Told, after: Told): boolean {
  const sentiment = SENTIMENTS.find((each) => each === label);
  if (sentiment !== undefined)
    return best(before.sentiment) !== sentiment && best(after.sentiment) === sentiment;
  const intent = TOLD_INTENTS.find((each) => each === label);
  return intent !== undefined && (before.intent.get(intent) ?? 0) <= 0 && (after.intent.get(intent) ?? 0) > 0;
}

/** @returns the label with the highest score */
export function best<Label extends string>(scores: ReadonlyMap<Label, number>): Label | null {
  let [found, most]: [Label | null, number] = [null, Number.NEGATIVE_INFINITY];
  for (const [label, score] of scores) if (score > most) [found, most] = [label, score];
  return found;
}

/** Phrases that hardly ever mean anything else, and what they add, in log-odds. */
const PLAIN_CUES: readonly (readonly [CueKind, Intent, number])[] = [
  ['danger', 'legal-or-safety-risk', 2],
  ['legal', 'legal-or-safety-risk', 2],
  ['cancel', 'cancel-risk', 2],
  ['adverse', 'adverse-event', 1],
  ['press', 'press', 1],
  ['job', 'job-seeker', 1],
  ['vendor', 'vendor', 1],
  ['spam', 'spam', 1],
];

function withCues(scores: Map<Intent, number>, cues: FoundCues): Map<Intent, number> {
  for (const [kind, intent, odds] of PLAIN_CUES) {
    if (cues.has(kind)) scores.set(intent, (scores.get(intent) ?? 0) + odds);
  }
  return scores;
}

/** Not the one inside an address. */
const QUESTION_MARK = /[?？؟](?=$|[\s"'”’)\]!?？])/u;
/** What a question mark adds, in log-odds: long posts end in other matters. */
const ASKS = 3;

function withQuestion(scores: Map<Intent, number>, { text }: Post): Map<Intent, number> {
  if (QUESTION_MARK.test(text)) scores.set('question', (scores.get('question') ?? 0) + ASKS);
  return scores;
}

const LOW_LABELS = new Set<string>(['complaint', 'negative']);
const HIGH_LABELS = new Set<string>(['praise', 'positive']);

function withStars<Label extends string>(scores: Map<Label, number>, { rating }: Post): Map<Label, number> {
  if (rating === null) return scores;
  const favoured = rating <= LOW_RATING ? LOW_LABELS : rating >= HIGH_RATING ? HIGH_LABELS : null;
  for (const [label, score] of scores) if (favoured?.has(label)) scores.set(label, score + STARS);
  return scores;
}
