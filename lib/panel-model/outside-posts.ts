import { effect, type Signal, untracked } from '@preact/signals';
import { isCaptured } from '../domain/captured-post';
import type { Mention } from '../domain/mention';
import type { Post } from '../domain/post';
import { withSaid } from '../domain/said-verdicts';
import type { Topic } from '../domain/topic';
import type { WatchSubject } from '../domain/watch-subject';
import { messages } from '../messages';
import { createRecogniser } from '../recognition/create-recogniser';
import { createJudge } from '../recognition/judge-post';
import type { LearnedRows } from './learned-rows';

/** Posts that the list does not have: captured by hand, or answered though they name nothing. */
export interface OutsidePosts {
  /** @param reason why it matters: a person says so */
  judge(post: Post, reason: string): Mention;
}

interface OutsideParts {
  readonly subjects: () => readonly WatchSubject[];
  readonly topics: () => readonly Topic[];
  readonly rows: LearnedRows;
  readonly now: () => number;
}

/** Judges them as those of the list are judged. */
export function createOutsidePosts({ subjects, topics, rows, now }: OutsideParts): OutsidePosts {
  return {
    judge(post, reason) {
      const about = { value: true, share: 1, reason };
      const knowledge = { topics: topics(), learned: rows.learned() };
      const recognised = createRecogniser(subjects(), knowledge)(post, now());
      const said = rows.said.peek().get(post.key) ?? [];
      const held = (mention: Mention) => withSaid(mention, said, messages.panel.judgement.said);
      if (recognised !== null) return held(recognised.about.value ? recognised : { ...recognised, about });
      const triage = createJudge(undefined, knowledge.topics)(post, [], knowledge.learned);
      return held({ post, seenAt: now(), matches: [], reason, about, ...triage });
    },
  };
}

/** Judges the chosen post again when a verdict was put right, where the list does not have it. */
export function followOutside(
  outside: OutsidePosts,
  rows: LearnedRows,
  chosen: Signal<Mention | null>,
  isListed: (postKey: string) => boolean,
  stop: AbortSignal,
): void {
  let isFirst = true;
  const end = effect(() => {
    const said = rows.said.value;
    untracked(() => {
      const mention = chosen.peek();
      if (isFirst || said === null || mention === null || isListed(mention.post.key)) return;
      const { post, seenAt } = mention;
      const reason = isCaptured(post) ? messages.panel.capture.reason : mention.reason;
      chosen.value = { ...outside.judge(post, reason), seenAt };
    });
    isFirst = false;
  });
  stop.addEventListener('abort', end, { once: true });
}
