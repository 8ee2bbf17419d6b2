import type { Post } from '../../domain/post';
import { type Intent, type Judged, SENTIMENTS, type Sentiment } from '../../domain/triage';
import { messages } from '../../messages';
import type { CueKind } from '../cues';
import { decidingWords } from './deciding-words';
import type { ReadPost } from './read-post';
import { best, HIGH_RATING, LOW_RATING, type PostScores } from './score-post';
import { shippedModels, TOLD_INTENTS } from './shipped-scores';
import { SHIPPED_WORTH } from './triage-features';

/** Phrases that are named first, where a post has one. */
const CUES_OF: Readonly<Partial<Record<Intent | Sentiment, readonly CueKind[]>>> = {
  complaint: ['complaint', 'danger', 'legal', 'bug'],
  question: ['question'],
  praise: ['praise'],
  'bug-report': ['bug'],
  'purchase-intent': ['buying'],
  'cancel-risk': ['cancel'],
  'legal-or-safety-risk': ['danger', 'legal'],
  'adverse-event': ['adverse', 'danger'],
  press: ['press'],
  'job-seeker': ['job'],
  vendor: ['vendor'],
  'peer-help': ['help'],
  spam: ['spam'],
  negative: ['complaint', 'danger', 'legal', 'bug', 'cancel'],
  positive: ['praise', 'loyal'],
};

/** @returns the intents with the words that decided, the main one first; `other` where there is none */
export function reasonedIntents(
  post: Post,
  read: ReadPost,
  scores: PostScores,
  intents: readonly Intent[],
): [Judged<Intent>, ...Judged<Intent>[]] {
  const [main, ...more] = intents.map((value) => ({ value, reason: reasonOf(post, read, scores, value) }));
  return main === undefined
    ? [{ value: 'other', reason: messages.recognition.nothingTells }]
    : [main, ...more];
}

/** @returns how the post sounds, with the words that decided */
export function reasonedSentiment(post: Post, read: ReadPost, scores: PostScores): Judged<Sentiment> {
  const value = best(scores.sentiment) ?? 'neutral';
  if (value === 'neutral' && !scores.isTaught(value))
    return { value, reason: messages.recognition.nothingFelt };
  return { value, reason: reasonOf(post, read, scores, value) };
}

function reasonOf(post: Post, read: ReadPost, scores: PostScores, value: Intent | Sentiment): string {
  const { says, sounds, taught, taughtBy, question, nothingTells } = messages.recognition;
  if (scores.isTaught(value)) {
    const words = wordsFor(read, value);
    return words === null ? taught : taughtBy(words);
  }
  const cue = (CUES_OF[value] ?? []).map((kind) => read.cues.get(kind)).find((words) => words !== undefined);
  if (value === 'question') return cue === undefined ? question : says(cue);
  if (value === 'product-idea' && read.idea !== null) return says(read.idea);
  if (cue !== undefined) return says(cue);
  const stars = starsFor(post, value);
  if (stars !== null) return stars;
  const words = wordsFor(read, value);
  return words === null ? nothingTells : sounds(words);
}

function starsFor({ rating }: Post, value: Intent | Sentiment): string | null {
  if (rating === null) return null;
  if (rating <= LOW_RATING && (value === 'complaint' || value === 'negative'))
    return messages.recognition.lowRating(rating);
  if (rating >= HIGH_RATING && (value === 'praise' || value === 'positive'))
    return messages.recognition.highRating(rating);
  return null;
}

/** The words that spoke most for it in the shipped models. */
function wordsFor({ features }: ReadPost, value: Intent | Sentiment): string | null {
  const models = shippedModels();
  const sentiment = placeOf(value, SENTIMENTS);
  const place = sentiment >= 0 ? sentiment : placeOf(value, TOLD_INTENTS);
  const { table, bits, labels } = sentiment >= 0 ? models.sentiment : models.intent;
  const mask = 2 ** bits - 1;
  return decidingWords(features, (nth) => {
    const id = features.ids[nth] ?? 0;
    return (SHIPPED_WORTH[id >>> 29] ?? 0) * (table[(id & mask) * labels.length + place] ?? 0);
  });
}

function placeOf(value: string, labels: readonly string[]): number {
  return labels.indexOf(value);
}
