import type { Aboutness, TermMatch } from '../domain/mention';
import type { Post } from '../domain/post';
import { readAboutFeatures } from './about-cues';
import { type AboutModel, createAboutModel } from './about-model';
import type { Learned } from './learned';

/** Below this a post is kept out of the list: a post shown in vain costs less than one that nobody sees. */
const QUIET_BELOW = 0.25;

const models = new WeakMap<Learned, AboutModel>();

/** @returns how likely the matches mean their subject */
export function judgeAboutness(
  post: Post,
  matches: readonly TermMatch[],
  reason: string,
  learned?: Learned,
): Aboutness {
  const certain = matches.some(({ place }) => place === 'handle' || place === 'domain');
  if (certain || learned === undefined) return { value: true, share: 1, reason };
  const model = models.get(learned) ?? createAboutModel(learned);
  models.set(learned, model);
  const share = model.shareOf(readAboutFeatures(post, matches), matches[0]?.subjectId ?? '');
  return { value: share >= QUIET_BELOW, share, reason };
}
