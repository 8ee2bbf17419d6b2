import type { ReadonlySignal } from '@preact/signals';
import type { Mention } from '../domain/mention';
import type { Post } from '../domain/post';
import { inSlices } from './in-slices';

/** Judges all posts of the page anew, a few at a time. */
interface JudgingRounds {
  /** Begins anew, in place of the round that is under way. */
  begin(): void;
  /** Waits until none is under way. */
  done(): Promise<void>;
}

interface RoundParts {
  readonly posts: ReadonlyMap<string, Post>;
  readonly judged: ReadonlySignal<ReadonlyMap<string, Mention>>;
  /** @returns whether a person spoke of the post: those are judged at once */
  isSpokenOf(postKey: string): boolean;
  judge(post: Post): Mention | null;
  publish(next: ReadonlyMap<string, Mention>): void;
  now(): number;
}

export function createJudgingRounds(parts: RoundParts): JudgingRounds {
  const { posts, judged, judge, publish } = parts;
  let round = new AbortController();
  let judging: Promise<unknown> = Promise.resolve();

  const judgeSpoken = () => {
    const spoken = [...posts.values()].filter(({ key }) => parts.isSpokenOf(key));
    if (spoken.length === 0) return;
    const next = new Map(judged.value);
    for (const post of spoken) putJudged(next, post, judge(post));
    publish(next);
  };
  /** A post with each step; what came, changed or went meanwhile stays as it was judged then. */
  function* judgeInTurn(): Generator<void> {
    judgeSpoken();
    const done = new Map<string, Post>();
    const anew = new Map<string, Mention>();
    for (const post of [...posts.values()]) {
      putJudged(anew, post, judge(post));
      done.set(post.key, post);
      yield;
    }
    const listed = [...posts].flatMap(([key, post]) => {
      const mention = (done.get(key) === post ? anew : judged.value).get(key);
      return mention === undefined ? [] : [[key, mention] as const];
    });
    publish(new Map(listed));
  }
  return {
    begin() {
      round.abort();
      round = new AbortController();
      judging = inSlices(judgeInTurn(), parts.now, round.signal);
    },
    async done() {
      for (let last: unknown = null; last !== judging; ) {
        last = judging;
        await judging;
      }
    },
  };
}

/** Takes over what a post was judged to be; null: nothing that belongs there. */
export function putJudged(into: Map<string, Mention>, { key }: Post, mention: Mention | null): void {
  if (mention === null) into.delete(key);
  else into.set(key, mention);
}
