import type { TermMatch } from '../domain/mention';
import type { Post } from '../domain/post';
import { hashUnits } from '../domain/tokens';
import type { Features } from '../learning/text-features';
import { toLengthOne } from '../learning/to-length-one';
import { type AboutCue, type CueKind, readAboutCues, UNTOLD_CASE } from './about-cues';

/** The kind of a cue stands in the two highest bits of its number. */
const KINDS: readonly CueKind[] = ['case', 'place', 'word', 'beside'];
const KIND_SHIFT = 30;
const SEED = 0x51ed270b;

/** @returns the number that stands for a cue: 32 bits, unsigned */
export function featureOf({ kind, name }: Pick<AboutCue, 'kind' | 'name'>): number {
  const hash = hashUnits(name, SEED);
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  const low = (mixed ^ (mixed >>> 13)) & (2 ** KIND_SHIFT - 1);
  return ((KINDS.indexOf(kind) << KIND_SHIFT) | low) >>> 0;
}

export function kindOfFeature(feature: number): CueKind {
  return KINDS[feature >>> KIND_SHIFT] ?? 'place';
}

/** @returns the numbers of all cues of a post, each once */
export function readAboutFeatures(post: Post, matches: readonly TermMatch[]): number[] {
  return [...new Set(readAboutCues(post, matches).map(featureOf))];
}

const UNTOLD = featureOf({ kind: 'case', name: UNTOLD_CASE });

/** @returns the same post as if case told nothing: learned too, so that words learn where capitals would have told all */
export function withoutCase(features: readonly number[]): number[] {
  return [...features.filter((feature) => kindOfFeature(feature) !== 'case'), UNTOLD];
}

/** Words of the text tell less than what stands beside the name, and a subject of its own learns slower than all. */
const WORD_WORTH = 0.5;
const OWN_WORTH = 0.5;
const SUBJECT_WORTH = 0.5;
const OWN_SEED = 0x1b873593;

/** @returns each feature as it is for every subject, with weights of length 1 together */
export function commonFeatures(features: readonly number[]): Features {
  const weights = Float32Array.from(features, (each) => (kindOfFeature(each) === 'word' ? WORD_WORTH : 1));
  return { ids: Uint32Array.from(features), weights: toLengthOne(weights) };
}

/** @returns the same, and each once more for this subject alone */
export function featuresFor(features: readonly number[], subjectId: string): Features {
  const own = hashUnits(subjectId, OWN_SEED);
  const common = commonFeatures(features);
  const count = features.length;
  const ids = new Uint32Array(2 * count + 1);
  const weights = new Float32Array(2 * count + 1);
  ids.set(common.ids);
  weights.set(common.weights);
  for (let at = 0; at < count; at += 1) {
    ids[count + at] = Math.imul((common.ids[at] ?? 0) ^ own, 0xc2b2ae35) >>> 0;
    weights[count + at] = (common.weights[at] ?? 0) * OWN_WORTH;
  }
  ids[2 * count] = own >>> 0;
  weights[2 * count] = SUBJECT_WORTH;
  return { ids, weights };
}
