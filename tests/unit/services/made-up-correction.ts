import type { JudgementInput } from '../../../lib/services/correct-judgement';

/** "Not about us", said of the post `feed:1`. */
export function madeUpCorrection(given: Partial<JudgementInput> = {}): JudgementInput {
  return {
    subjectId: 'brand-1',
    what: 'about',
    was: 'about-us',
    value: 'not-about-us',
    features: [7, 4_294_967_295],
    featuresVersion: 1,
    postKey: 'feed:1',
    ...given,
  };
}
