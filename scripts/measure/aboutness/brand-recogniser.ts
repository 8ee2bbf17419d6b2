import { asPost } from '../../../bench/data/as-post.ts';
import { ABOUT_US, type LearnedRow, NOT_ABOUT_US } from '../../../lib/domain/learned-row.ts';
import type { Mention } from '../../../lib/domain/mention.ts';
import type { WatchSubject } from '../../../lib/domain/watch-subject.ts';
import { createRecogniser } from '../../../lib/recognition/create-recogniser.ts';
import { createLearned, type Learned } from '../../../lib/recognition/learned.ts';
import { FEATURES_VERSION, readFeatures } from '../../../lib/recognition/read-features.ts';
import type { AboutRow } from './about-row.ts';

/** A brand of which a team has written down nothing but its name. */
function subjectOf(brand: string): WatchSubject {
  return {
    id: brand.toLowerCase(),
    kind: 'brand',
    names: [brand],
    handles: [],
    hashtags: [],
    domains: [],
    products: [],
    exclusions: [],
    ownHandles: [],
  };
}

/** @returns a function that judges rows as the panel does, with a recogniser for each brand; null: not recognised. */
export function createBrandRecogniser(learned: Learned): (row: AboutRow) => Mention | null {
  const recognisers = new Map<string, ReturnType<typeof createRecogniser>>();
  return ({ text, brand }) => {
    const recognise = recognisers.get(brand) ?? createRecogniser([subjectOf(brand)], { learned });
    recognisers.set(brand, recognise);
    return recognise(asPost(text, 0), 0);
  };
}

/** @returns the rows as a team would have said "about us" or "not about us"; a post not recognised teaches nothing. */
export function toLearnedRows(rows: readonly AboutRow[]): LearnedRow[] {
  const recognise = createBrandRecogniser(createLearned());
  return rows.flatMap((row, nth) => {
    const mention = recognise(row);
    if (mention === null) return [];
    return {
      id: String(nth),
      subjectId: row.brand.toLowerCase(),
      what: 'about',
      was: null,
      value: row.about ? ABOUT_US : NOT_ABOUT_US,
      features: readFeatures('about', mention.post, mention.matches),
      featuresVersion: FEATURES_VERSION,
      postKey: mention.post.key,
      at: nth,
      demo: false,
    };
  });
}
