import type { Intent, Mention, TermMatch } from '../domain/mention';
import type { Post } from '../domain/post';
import { messages } from '../messages';
import { type Cue, type CueKind, readCues } from './cues';
import { createFinder } from './find-terms';
import type { Hit } from './term';
import { buildTermTable } from './term-table';
import { TextReader } from './text-reader';

export type Judgement = Pick<Mention, 'intent' | 'urgency' | 'urgencyReason'>;

/** At most so many stars are a complaint, at least so many are praise, where the words say nothing else. */
const LOW_RATING = 2;
const HIGH_RATING = 4;

/**
 * @returns a function that says what a post wants and how soon, from English phrases, question marks and stars; never
 * from the brand's own words.
 */
export function createJudge(
  reader = new TextReader(),
): (post: Post, matches: readonly TermMatch[]) => Judgement {
  const findCues = createFinder(buildTermTable(readCues()), reader);
  return (post, matches) => {
    const found = firstOfEachKind(post.text, findCues(post.text), matches);
    const intent = intentOf(post, found);
    const { urgency, urgencyReason } = urgencyOf(post, intent, found);
    return { intent, urgency, urgencyReason };
  };
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

function intentOf({ text, rating }: Post, found: Found): Intent {
  if (found.has('complaint') || found.has('danger') || found.has('legal')) return 'complaint';
  if (rating !== null && rating <= LOW_RATING) return 'complaint';
  if (found.has('question') || QUESTION_MARK.test(text)) return 'question';
  if (found.has('praise') || (rating !== null && rating >= HIGH_RATING)) return 'praise';
  return 'other';
}

function urgencyOf({ rating }: Post, intent: Intent, found: Found): Omit<Judgement, 'intent'> {
  const says = messages.recognition.says;
  const grave = found.get('danger') ?? found.get('legal');
  const pressing = grave ?? (intent === 'praise' ? undefined : found.get('deadline'));
  if (pressing !== undefined) return { urgency: 'high', urgencyReason: says(pressing) };
  const complaint = found.get('complaint');
  if (complaint !== undefined) return { urgency: 'medium', urgencyReason: says(complaint) };
  if (rating !== null && rating <= LOW_RATING) {
    return { urgency: 'medium', urgencyReason: messages.recognition.lowRating(rating) };
  }
  if (intent === 'question') return { urgency: 'medium', urgencyReason: messages.recognition.question };
  return { urgency: 'normal', urgencyReason: messages.recognition.notUrgent };
}
