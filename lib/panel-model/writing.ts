import { computed, type ReadonlySignal } from '@preact/signals';
import type { Engagement } from '../domain/engagement';
import { type Choose, createChoice, followTabs } from './choice';
import { type ComposerCheck, createComposerCheck } from './composer-check';
import { followPosts } from './follow-page';
import { createInsertion, type Insertion } from './insertion';
import type { Judging } from './judging';
import type { KeptData } from './kept-data';
import type { PageReading } from './page-reading';
import type { PanelBase } from './panel-base';
import { followRecentReplies } from './recent-replies';
import { createReply, isChanged, isSameDraft, type Reply } from './reply';
import { replyTarget } from './reply-target';
import { followResponseKnowledge } from './response-knowledge';

/** The post that is chosen, and the reply to it on its way into the page. */
export interface Writing {
  readonly reply: Reply;
  readonly insertion: Insertion;
  readonly composerCheck: ComposerCheck;
  /** Entries of the log about the chosen post, newest first. */
  readonly chosenEngagements: ReadonlySignal<readonly Engagement[]>;
  readonly choose: Choose;
}

export function createWriting(
  base: PanelBase,
  kept: KeptData,
  reading: PageReading,
  judging: Judging,
): Writing {
  const { store, notices, chosen, stop } = base;
  const { person, library, drafts, marks } = kept;
  const { page, queue, composer } = reading;
  const reply = createReplyToChosen(base, kept, reading, judging);
  const insertion = createInsertion({
    ...base,
    departmentOf: (mention) => judging.judgement.routeOf(mention)?.value ?? null,
    page,
    reply,
    composerText: composer.text,
    settings: kept.setup.settings,
    onIncomplete(draft) {
      reply.open(draft);
      focusEditor(base, reply);
    },
    onInserted({ post }, draft) {
      // Meanwhile another post may have been chosen, with a draft of its own.
      if (chosen.value?.post.key !== post.key) {
        if (isChanged(draft)) drafts.forget(post.key);
      } else if (reply.draft.value !== null && isSameDraft(reply.draft.value, draft)) reply.discard();
    },
  });
  const choose = createChoice({ chosen, person, reply, drafts, library, notices });
  followPosts(queue, marks, chosen, stop);
  followTabs(page, chosen, choose, stop);
  const engagements = computed(() => marks.engagements.value.get(chosen.value?.post.key ?? '') ?? []);
  const composerCheck = createComposerCheck(
    { store, notices, reply, composerText: composer.text, engagements },
    stop,
  );
  return { reply, insertion, composerCheck, chosenEngagements: engagements, choose };
}

function createReplyToChosen(
  { store, side, notices, chosen, clock, stop }: PanelBase,
  { person, setup, library, drafts }: KeptData,
  { page }: PageReading,
  { judgement, detectLanguage }: Judging,
): Reply {
  const recent = followRecentReplies(store, notices, stop);
  const knowledge = followResponseKnowledge(
    { store, library, settings: setup.settings, notices, learn: side.learnResponses },
    stop,
  );
  const { languageOf } = judgement;
  const target = replyTarget({ chosen, clock, person, setup, library, page, recent, knowledge, languageOf });
  return createReply(target, library, drafts, detectLanguage, knowledge);
}

/** Leads to what the person fills first. */
export function focusEditor({ focus }: PanelBase, reply: Reply): void {
  focus.ask(reply.asked.value.length > 0 ? 'slot' : 'text');
}
