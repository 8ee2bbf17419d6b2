import type { Mention, TermMatch } from '../domain/mention';
import type { Post } from '../domain/post';
import type { Topic } from '../domain/topic';
import type { WatchSubject } from '../domain/watch-subject';
import { messages } from '../messages';
import { chooseMatches } from './choose-matches';
import { createFinder } from './find-terms';
import { judgeAboutness } from './judge-aboutness';
import { createJudge } from './judge-post';
import type { Learned } from './learned';
import { createOurPlaces } from './our-places';
import { createOwnAuthors } from './own-authors';
import { subjectTerms } from './subject-terms';
import { buildTermTable } from './term-table';
import { TextReader } from './text-reader';

/** What the team knows beside its subjects. */
export interface TeamKnowledge {
  readonly topics?: readonly Topic[];
  /** Asked with every post: what is learned later counts from then on. */
  readonly learned?: Learned;
}

/**
 * Builds the tables once (10,000 terms: some 20 ms).
 * @returns a function that says whether a post names one of the subjects, why, and what it is; null where it does not,
 * and for posts of the subjects' own official handles.
 */
export function createRecogniser(
  subjects: readonly WatchSubject[],
  { topics = [], learned }: TeamKnowledge = {},
): (post: Post, seenAt: number) => Mention | null {
  // What is found in a post and what is judged by is read once.
  const reader = new TextReader();
  const findTerms = createFinder(buildTermTable(subjectTerms(subjects)), reader);
  const judge = createJudge(reader, topics);
  const isOwn = createOwnAuthors(subjects, {});
  const isAmongOurs = createOurPlaces();
  return (post, seenAt) => {
    const hits = findTerms(post.text);
    // Nearly all posts end here; whose they are need not be asked.
    if (hits.length === 0 || isOwn(post)) return null;
    const matches = chooseMatches(hits);
    if (matches.length === 0) return null;
    const reason = reasonOf(matches, post.text);
    return {
      post,
      seenAt,
      matches,
      reason,
      about: judgeAboutness(post, matches, reason, learned, isAmongOurs(post, matches)),
      ...judge(post, matches, learned, seenAt),
    };
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
