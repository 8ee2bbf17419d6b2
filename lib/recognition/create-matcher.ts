import type { TermMatch } from '../domain/mention';
import type { Post } from '../domain/post';
import type { WatchSubject } from '../domain/watch-subject';
import { messages } from '../messages';
import { chooseMatches } from './choose-matches';
import { createFinder } from './find-terms';
import { createOwnAuthors } from './own-authors';
import { type SubjectTerm, subjectTerms } from './subject-terms';
import type { Hit } from './term';
import { buildTermTable } from './term-table';
import type { TextReader } from './text-reader';

/** Where a post names a subject. */
export interface Match {
  /** All that was found, also what is no mention of its own. */
  readonly hits: readonly Hit<SubjectTerm>[];
  readonly matches: readonly TermMatch[];
  /** One line: "@harborfinch in text". */
  readonly reason: string;
}

/**
 * Builds the tables once (10,000 terms: some 20 ms).
 * @param reader shared with what judges the post: it is read once
 * @returns a function that says where a post names one of the subjects; null where it does not, and for posts of the
 * subjects' own official handles
 */
export function createMatcher(
  subjects: readonly WatchSubject[],
  reader: TextReader,
): (post: Post) => Match | null {
  const findTerms = createFinder(buildTermTable(subjectTerms(subjects)), reader);
  const isOwn = createOwnAuthors(subjects, {});
  return (post) => {
    const hits = findTerms(post.text);
    // Nearly all posts end here; whose they are need not be asked.
    if (hits.length === 0 || isOwn(post)) return null;
    const matches = chooseMatches(hits);
    return matches.length === 0 ? null : { hits, matches, reason: reasonOf(matches, post.text) };
  };
}

/** The surest place first: a handle leaves no doubt, a product's name may be anyone's. */
const SUREST_FIRST: readonly TermMatch['place'][] = ['handle', 'hashtag', 'domain', 'name', 'product'];

function reasonOf(matches: readonly TermMatch[], text: string): string {
  for (const place of SUREST_FIRST) {
    const match = matches.find((candidate) => candidate.place === place);
    if (match) return messages.recognition[place](wordsOf(match, text));
  }
  return '';
}

/** A name as the post writes it, since a team lists several spellings; everything else as the team wrote it. */
function wordsOf({ place, term, start, end }: TermMatch, text: string): string {
  if (place === 'name') return text.slice(start, end).replace(/\s+/gu, ' ');
  return term.trim().replace(/^[@#]/u, '');
}
