import type { Mention } from '../domain/mention';
import type { Post } from '../domain/post';
import type { Topic } from '../domain/topic';
import type { WatchSubject } from '../domain/watch-subject';
import { messages } from '../messages';
import { contextWordOf } from './choose-matches';
import { createMatcher, type Match } from './create-matcher';
import { judgeAboutness } from './judge-aboutness';
import { createJudge } from './judge-post';
import type { Learned } from './learned';
import { createOurPlaces } from './our-places';
import { TextReader } from './text-reader';

/** What the team knows beside its subjects. */
export interface TeamKnowledge {
  readonly topics?: readonly Topic[];
  /** Asked with every post: what is learned later counts from then on. */
  readonly learned?: Learned;
}

/**
 * @returns a function that says whether a post names one of the subjects, why, and what it is; null where it does not,
 * and for posts of the subjects' own official handles.
 */
export function createRecogniser(
  subjects: readonly WatchSubject[],
  { topics = [], learned }: TeamKnowledge = {},
): (post: Post, seenAt: number) => Mention | null {
  // What is found in a post and what is judged by is read once.
  const reader = new TextReader();
  const match = createMatcher(subjects, reader);
  const judge = createJudge(reader, topics);
  const isAmongOurs = createOurPlaces();
  const backgroundOf = ({ hits, matches }: Match, post: Post) => {
    // Asked for each post: places are learned by it.
    const isOurs = isAmongOurs(post, matches);
    const word = contextWordOf(hits, matches);
    if (word !== null) return messages.recognition.context(word);
    return isOurs ? messages.recognition.ourPlace : null;
  };
  return (post, seenAt) => {
    const found = match(post);
    if (found === null) return null;
    const { matches, reason } = found;
    return {
      post,
      seenAt,
      matches,
      reason,
      about: judgeAboutness(post, matches, reason, learned, backgroundOf(found, post)),
      ...judge(post, matches, learned, seenAt),
    };
  };
}
