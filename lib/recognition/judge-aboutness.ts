import type { Aboutness, TermMatch } from '../domain/mention';
import type { Post } from '../domain/post';
import { chance } from '../learning/linear-model';
import { messages } from '../messages';
import { type AboutCue, readAboutCues } from './about-cues';
import { featureOf } from './about-features';
import { type AboutModel, createAboutModel } from './about-model';
import { isCertain } from './is-certain';
import type { Learned } from './learned';
import { isOrdinary } from './ordinary-words';

/** Below this a post is kept out of the list: one shown in vain costs less than one that nobody sees. */
const QUIET_BELOW = 0.15;

/** Without anything learned one model serves all. */
const NOTHING_LEARNED = {};
const models = new WeakMap<object, AboutModel>();

/** @returns what is asked about aboutness, made once for what was learned */
export function aboutModelOf(learned?: Learned): AboutModel {
  const key = learned ?? NOTHING_LEARNED;
  const model = models.get(key) ?? createAboutModel(learned);
  models.set(key, model);
  return model;
}

/**
 * @param found why the post was found: the reason where nothing speaks against it
 * @param background why the post belongs to the subject whatever the name's place says: its thread, a word of its context;
 * null: nothing does
 * @returns how likely a name in the post means its subject, and the words that decided
 */
export function judgeAboutness(
  post: Post,
  matches: readonly TermMatch[],
  found: string,
  learned?: Learned,
  background: string | null = null,
): Aboutness {
  if (matches.some(isCertain)) return { value: true, share: 1, reason: found };
  const model = aboutModelOf(learned);
  if (!model.hasLearned() && matches.some(isCoined)) return { value: true, share: COINED, reason: found };
  const subjects = Map.groupBy(matches, ({ subjectId }) => subjectId);
  const judged = [...subjects].map(([id, own]) => judgeSubject(post, own, id, model, background));
  const best = judged.reduce((a, b) => (b.share > a.share ? b : a), { value: true, share: 0, reason: '' });
  return best.reason === '' ? { ...best, reason: found } : best;
}

/** Where nothing was learned, a name that is no word is rarely anything else. */
const COINED = 0.9;

function isCoined({ term }: TermMatch): boolean {
  return !isOrdinary(term);
}

/** In log-odds: what has such a background is about the subject, unless its words say otherwise. */
const BACKGROUND = 2;

function judgeSubject(
  post: Post,
  matches: readonly TermMatch[],
  subjectId: string,
  model: AboutModel,
  background: string | null,
): Aboutness {
  const cues = readAboutCues(post, matches);
  const odds =
    model.score([...new Set(cues.map(featureOf))], subjectId) + (background === null ? 0 : BACKGROUND);
  const share = chance(odds);
  // A coined name means its brand until somebody says otherwise.
  const isUnsure = matches.some(isCoined) && !model.knows(subjectId);
  const words = decidingWords(cues, subjectId, model, share >= 0.5);
  const { meant, meantOtherwise } = messages.recognition;
  const value = share >= QUIET_BELOW || isUnsure;
  if (share < 0.5) return { value, share, reason: words.length > 0 ? meantOtherwise(words) : '' };
  if (background !== null) return { value, share, reason: background };
  return { value, share, reason: words.length > 0 ? meant(words) : '' };
}

const MOST_WORDS = 2;

/** @returns the words of the cues that weigh most for the verdict, none of them inside another */
function decidingWords(
  cues: readonly AboutCue[],
  subjectId: string,
  model: AboutModel,
  isAbout: boolean,
): string[] {
  const sign = isAbout ? 1 : -1;
  const sums = new Map<string, number>();
  for (const cue of cues) {
    if (cue.words === '') continue;
    sums.set(cue.words, (sums.get(cue.words) ?? 0) + sign * model.share(featureOf(cue), subjectId));
  }
  const chosen: string[] = [];
  for (const [words, sum] of [...sums].toSorted((a, b) => b[1] - a[1])) {
    if (sum <= 0 || chosen.length >= MOST_WORDS) break;
    if (!chosen.some((other) => other.includes(words) || words.includes(other))) chosen.push(words);
  }
  return chosen;
}
