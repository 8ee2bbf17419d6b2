import type { Post } from '../../domain/post';
import type { Intent, Judged, Sentiment, Urgency } from '../../domain/triage';
import { messages } from '../../messages';
import type { FoundCues } from './find-cues';
import { LOW_RATING } from './score-post';

/** So many see an angry post: it wants an answer before others. */
const WIDE_REACH = 10_000;
const HOUR_MS = 3_600_000;
/** After so many hours without an answer what was of medium urgency is high; most people expect one within a day. */
const PATIENCE_HOURS = 24;
/** Older posts are read again, not waited for. */
const FORGOTTEN_HOURS = 24 * 14;

/**
 * @param isSure whether an intent is more than just likelier than not
 * @param nowMs epoch milliseconds UTC, for the reply clock; null: it is left out
 * @returns how soon the post wants an answer
 */
export function judgeUrgency(
  post: Post,
  intents: readonly Judged<Intent>[],
  sentiment: Sentiment,
  cues: FoundCues,
  isSure: (intent: Intent) => boolean,
  nowMs: number | null,
): Judged<Urgency> {
  const { says, notUrgent } = messages.recognition;
  const has = (intent: Intent) => intents.find(({ value }) => value === intent);
  const grave = cues.get('danger') ?? cues.get('legal');
  const pressing = grave ?? (intents[0]?.value === 'praise' ? undefined : cues.get('deadline'));
  if (pressing !== undefined) return { value: 'high', reason: says(pressing) };
  const risk = has('legal-or-safety-risk') ?? has('adverse-event');
  if (risk !== undefined) return { value: 'high', reason: risk.reason };
  const sure = intents.filter(({ value }) => isSure(value));
  const medium = mediumReason(post, sure, cues);
  if (medium === null) return { value: 'normal', reason: notUrgent };
  const raised =
    sentiment === 'negative' ? (reachReason(post) ?? clockReason(post, nowMs)) : clockReason(post, nowMs);
  return raised === null ? { value: 'medium', reason: medium } : { value: 'high', reason: raised };
}

function mediumReason({ rating }: Post, intents: readonly Judged<Intent>[], cues: FoundCues): string | null {
  const { says, lowRating, question } = messages.recognition;
  const complaint = cues.get('complaint');
  if (complaint !== undefined) return says(complaint);
  if (rating !== null && rating <= LOW_RATING) return lowRating(rating);
  for (const { value, reason } of intents) {
    if (value === 'complaint' || value === 'bug-report' || value === 'cancel-risk') return reason;
    if (value === 'question') return question;
  }
  return null;
}

function reachReason({ counts }: Post): string | null {
  const people = Math.max(counts?.views ?? 0, counts?.followers ?? 0);
  return people >= WIDE_REACH ? messages.recognition.reached(people) : null;
}

/** The clock runs from the post's own time. */
function clockReason({ postedAt }: Post, nowMs: number | null): string | null {
  if (postedAt === null || nowMs === null) return null;
  const hours = Math.floor((nowMs - postedAt) / HOUR_MS);
  return hours >= PATIENCE_HOURS && hours <= FORGOTTEN_HOURS ? messages.recognition.waitsLong(hours) : null;
}
