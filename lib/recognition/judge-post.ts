import type { TermMatch } from '../domain/mention';
import type { Post } from '../domain/post';
import type { Topic } from '../domain/topic';
import type { Intent, Judged, Sentiment, Triage, Urgency } from '../domain/triage';
import { messages } from '../messages';
import { type Cue, type CueKind, readCues } from './cues';
import { createFinder } from './find-terms';
import type { Learned } from './learned';
import type { Hit } from './term';
import { buildTermTable } from './term-table';
import { TextReader } from './text-reader';

/** At most so many stars are a complaint, at least so many are praise, where the words say nothing else. */
const LOW_RATING = 2;
const HIGH_RATING = 4;

/**
 * @returns a function that says what a post is, from English phrases, question marks and stars, and from what was
 * learned; never from the brand's own words.
 */
export function createJudge(
  reader = new TextReader(),
  _topics: readonly Topic[] = [],
): (post: Post, matches: readonly TermMatch[], learned?: Learned) => Triage {
  const findCues = createFinder(buildTermTable(readCues()), reader);
  return (post, matches, _learned) => {
    const found = firstOfEachKind(post.text, findCues(post.text), matches);
    const intent = intentOf(post, found);
    return {
      intents: [intent],
      sentiment: { value: SENTIMENT_OF[intent.value] ?? 'neutral', reason: intent.reason },
      urgency: urgencyOf(post, intent.value, found),
      topics: [],
      stage: null,
      language: languageOf(post),
      department: null,
    };
  };
}

const SENTIMENT_OF: Readonly<Partial<Record<Intent, Sentiment>>> = {
  complaint: 'negative',
  praise: 'positive',
};

function languageOf({ language }: Post): Triage['language'] {
  return language === null ? null : { value: language, reason: messages.recognition.declaredLanguage };
}

type Found = ReadonlyMap<CueKind, string>;

/** The first phrase of each kind, in the post's own words. */
function firstOfEachKind(text: string, hits: readonly Hit<Cue>[], matches: readonly TermMatch[]): Found {
  const blocked = [...matches, ...hits.filter(({ term }) => term.kind === 'harmless')];
  const found = new Map<CueKind, string>();
  for (const hit of hits) {
    if (blocked.some((span) => hit.start < span.end && span.start < hit.end)) continue;
    const { kind, start } = meantBy(hit, text);
    if (!found.has(kind)) found.set(kind, text.slice(start, hit.end).replace(/\s+/gu, ' '));
  }
  return found;
}

const LOOK_AROUND = 24;
/** At most one word between the two ("don't really recommend"). */
const NEGATION =
  /(?<!\p{L})(?:not|never|hardly|no|cannot|\p{L}+n['’]t|dont|doesnt|didnt|isnt|wasnt|wont|cant)\s+(?:\p{L}+\s+)?$/iu;
const ENOUGH = /^(?:\s+\p{L}+){0,2}\s+enough(?!\p{L})/iu;

/** Praise with "not" before it is none ("not happy"), unless "can't thank you enough". */
function meantBy({ start, end, term }: Hit<Cue>, text: string): { kind: CueKind; start: number } {
  const from = Math.max(0, start - LOOK_AROUND);
  const negation = term.kind === 'praise' ? NEGATION.exec(text.slice(from, start)) : null;
  if (negation === null || ENOUGH.test(text.slice(end, end + LOOK_AROUND))) return { kind: term.kind, start };
  return { kind: 'complaint', start: from + negation.index };
}

/** Not the one inside an address. */
const QUESTION_MARK = /[?？؟](?=$|[\s"'”’)\]!?？])/u;

function intentOf({ text, rating }: Post, found: Found): Judged<Intent> {
  const { says, lowRating, highRating, question, nothingTells } = messages.recognition;
  const bad = found.get('complaint') ?? found.get('danger') ?? found.get('legal');
  if (bad !== undefined) return { value: 'complaint', reason: says(bad) };
  if (rating !== null && rating <= LOW_RATING) return { value: 'complaint', reason: lowRating(rating) };
  const asked = found.get('question');
  if (asked !== undefined || QUESTION_MARK.test(text)) return { value: 'question', reason: question };
  const good = found.get('praise');
  if (good !== undefined) return { value: 'praise', reason: says(good) };
  if (rating !== null && rating >= HIGH_RATING) return { value: 'praise', reason: highRating(rating) };
  return { value: 'other', reason: nothingTells };
}

function urgencyOf({ rating }: Post, intent: Intent, found: Found): Judged<Urgency> {
  const { says, lowRating, question, notUrgent } = messages.recognition;
  const grave = found.get('danger') ?? found.get('legal');
  const pressing = grave ?? (intent === 'praise' ? undefined : found.get('deadline'));
  if (pressing !== undefined) return { value: 'high', reason: says(pressing) };
  const complaint = found.get('complaint');
  if (complaint !== undefined) return { value: 'medium', reason: says(complaint) };
  if (rating !== null && rating <= LOW_RATING) return { value: 'medium', reason: lowRating(rating) };
  if (intent === 'question') return { value: 'medium', reason: question };
  return { value: 'normal', reason: notUrgent };
}
