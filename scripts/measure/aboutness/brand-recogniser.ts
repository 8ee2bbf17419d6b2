import { asPost } from '../../../bench/data/as-post.ts';
import { emptySubject } from '../../../lib/domain/empty-subject.ts';
import { ABOUT_US, type LearnedRow, NOT_ABOUT_US } from '../../../lib/domain/learned-row.ts';
import type { Mention, TermMatch } from '../../../lib/domain/mention.ts';
import type { WatchSubject } from '../../../lib/domain/watch-subject.ts';
import { chooseMatches } from '../../../lib/recognition/choose-matches.ts';
import { createRecogniser } from '../../../lib/recognition/create-recogniser.ts';
import { createFinder } from '../../../lib/recognition/find-terms.ts';
import type { Learned } from '../../../lib/recognition/learned.ts';
import { FEATURES_VERSION, readPostFeatures } from '../../../lib/recognition/read-post-features.ts';
import { subjectTerms } from '../../../lib/recognition/subject-terms.ts';
import { buildTermTable } from '../../../lib/recognition/term-table.ts';
import type { AboutRow } from './about-row.ts';

/** A brand of which a team has written down nothing but its name. */
function subjectOf(brand: string): WatchSubject {
  return { ...emptySubject(brand.toLowerCase()), names: [brand] };
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

/** @returns the places of the brand's name in a row, as the recogniser finds them */
function matchesOf({ text, brand }: AboutRow): TermMatch[] {
  return chooseMatches(createFinder(buildTermTable(subjectTerms([subjectOf(brand)])))(text));
}

/** @returns the rows as a team would have said "about us" or "not about us"; a post not recognised teaches nothing. */
export function toLearnedRows(rows: readonly AboutRow[]): LearnedRow[] {
  return rows.flatMap((row, nth) => {
    const post = asPost(row.text, nth);
    const matches = matchesOf(row);
    if (matches.length === 0) return [];
    return {
      id: String(nth),
      subjectId: row.brand.toLowerCase(),
      what: 'about',
      was: null,
      value: row.about ? ABOUT_US : NOT_ABOUT_US,
      features: readPostFeatures('about', post, matches),
      featuresVersion: FEATURES_VERSION,
      postKey: post.key,
      at: nth,
      demo: false,
    };
  });
}
