import type { Mention } from '../domain/mention';
import type { Post } from '../domain/post';
import { withSaid } from '../domain/said-verdicts';
import type { Topic } from '../domain/topic';
import type { WatchSubject } from '../domain/watch-subject';
import { messages } from '../messages';
import { createRecogniser } from '../recognition/create-recogniser';
import type { LearnedRows } from './learned-rows';

/** When a post was first seen is remembered for this many of them. */
const MOST_REMEMBERED = 20_000;

/** Judges posts by what is watched for, what was learned, and what people said of them. */
interface PostJudge {
  /** @returns null where it names nothing that is watched for */
  judge(post: Post): Mention | null;
  watchFor(subjects: readonly WatchSubject[], topics: readonly Topic[]): void;
  /** Takes up what was learned where that was put together anew; of what is learned later it hears by itself. */
  catchUp(): void;
}

export function createPostJudge(rows: LearnedRows, now: () => number): PostJudge {
  const seenAt = rememberFirst(now);
  let subjects: readonly WatchSubject[] = [];
  let topics: readonly Topic[] = [];
  let learned = rows.learned();
  let recognise = createRecogniser([]);
  const makeReady = () => {
    learned = rows.learned();
    recognise = createRecogniser(subjects, { topics, learned });
  };
  return {
    judge(post) {
      const mention = recognise(post, seenAt(post.key));
      const said = rows.said.peek().get(post.key) ?? [];
      return mention === null || said.length === 0
        ? mention
        : withSaid(mention, said, messages.panel.judgement.said);
    },
    watchFor(watched, listed) {
      [subjects, topics] = [watched, listed];
      makeReady();
    },
    catchUp() {
      if (learned !== rows.learned()) makeReady();
    },
  };
}

/** @returns when it was first asked about that key, in epoch milliseconds */
function rememberFirst(now: () => number): (key: string) => number {
  const times = new Map<string, number>();
  return (key) => {
    const known = times.get(key);
    if (known !== undefined) return known;
    if (times.size >= MOST_REMEMBERED) times.clear();
    const time = now();
    times.set(key, time);
    return time;
  };
}
