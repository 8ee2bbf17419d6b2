import type { ReadonlySignal } from '@preact/signals';
import type { Mention } from '../domain/mention';
import { messages } from '../messages';
import type { TypedReply } from '../services/log-typed-reply';
import type { Engagements } from './engagements';
import type { Judgement } from './judgement';
import type { OutsidePosts } from './outside-posts';
import type { Queue } from './queue';
import type { Reply } from './reply';

/** What can be done with an own reply that was typed on the page. */
export interface TypedReplies {
  /** Logs it, with who should have answered, and what was suggested if that was in sight. */
  log(typed: TypedReply): Promise<void>;
  /** Opens the post that it answers, also one that names nothing. */
  openPost(typed: TypedReply): void;
}

interface TypedParts {
  readonly engagements: Pick<Engagements, 'logTyped'>;
  readonly judgement: Pick<Judgement, 'routeOf'>;
  readonly queue: Pick<Queue, 'judged' | 'mentions'>;
  readonly outside: OutsidePosts;
  readonly reply: Pick<Reply, 'suggestions'>;
  readonly chosen: ReadonlySignal<Mention | null>;
  choose(mention: Mention): void;
}

/** Judges what was answered by hand, whether it was recognised or not. */
export function createTypedReplies(parts: TypedParts): TypedReplies {
  const { engagements, judgement, queue, outside, reply, chosen, choose } = parts;
  const answered = ({ parent }: TypedReply): Mention | null => {
    if (parent === null) return null;
    return queue.judged.value.get(parent.key) ?? outside.judge(parent, messages.panel.engagement.answered);
  };
  return {
    async log(typed) {
      const mention = answered(typed);
      const isInSight = mention !== null && chosen.value?.post.key === mention.post.key;
      const suggested = isInSight ? reply.suggestions.value?.top.map(({ response }) => response.id) : null;
      await engagements.logTyped(typed, {
        reason: queue.mentions.value.get(typed.parent?.key ?? '')?.reason ?? null,
        department: mention === null ? null : (judgement.routeOf(mention)?.value ?? null),
        suggested: suggested ?? null,
      });
    },
    openPost(typed) {
      const mention = answered(typed);
      if (mention !== null) choose(mention);
    },
  };
}
