import type { CheckedReply, TextSpan } from '../../domain/guard';
import { type LinearModel, scoreFeatures } from '../../learning/linear-model';
import { decodeModel } from '../../learning/model-bytes';
import { keptForLast } from '../_reading/kept';
import { wordsOf } from '../_reading/words';
import { WORDING_LIMITS, WORDING_WEIGHTS } from '../weights/wording';
import {
  changedSentences,
  type JudgedId,
  sentenceSpans,
  textFeatures,
  textIn,
  VIEWS,
  viewsOf,
} from './wording-views';

let ready: LinearModel | null = null;

function model(): LinearModel {
  // Not before the first text: a panel that opens must not wait for it.
  ready ??= decodeModel(WORDING_WEIGHTS);
  return ready;
}

const scoresOf = keptForLast((reply: CheckedReply) => {
  const views = viewsOf(reply);
  const made = new Map<string, Float32Array>();
  return (id: JudgedId): number => {
    const scores = made.get(VIEWS[id]) ?? scoreFeatures(model(), views(VIEWS[id]));
    made.set(VIEWS[id], scores);
    return scores[model().labels.indexOf(id)] ?? 0;
  };
});

/** For training: what guards say whatever was learned. */
type Fixed = 'silent' | 'sure';
let fixed: Fixed | null = null;

/** Does something as if no wording, or every wording, read like what guards look for; for training alone. */
export function withFixedReading<T>(reading: Fixed, run: () => T): T {
  fixed = reading;
  try {
    return run();
  } finally {
    fixed = null;
  }
}

/** @returns whether a reply surely reads as if this guard ought to speak, by what was learned from labelled replies. */
export function readsLike(reply: CheckedReply, id: JudgedId): boolean {
  if (fixed !== null) return fixed === 'sure';
  return scoresOf(reply)(id) >= WORDING_LIMITS[id];
}

/**
 * @param found what the rules of a guard found; null or empty: nothing
 * @returns what it speaks about: what was found, or else the sentence that reads most like it where the reply does
 */
export function judged(
  reply: CheckedReply,
  id: JudgedId,
  found: readonly TextSpan[] | null,
): readonly TextSpan[] | null {
  if (found !== null && found.length > 0) return found;
  return readsLike(reply, id) ? [decidingSentence(reply, id)] : null;
}

/** @returns the sentence that reads most like it. */
export function decidingSentence(reply: CheckedReply, id: JudgedId): TextSpan {
  const sentences = VIEWS[id] === 'changed' ? changedSentences(reply) : sentenceSpans(wordsOf(reply.text));
  let best: TextSpan = { start: 0, end: reply.text.length };
  if (fixed !== null) return best;
  let most = Number.NEGATIVE_INFINITY;
  const at = model().labels.indexOf(id);
  for (const span of sentences) {
    const score = scoreFeatures(model(), textFeatures(reply, textIn(reply, span)))[at] ?? 0;
    if (score > most) [best, most] = [span, score];
  }
  return best;
}
