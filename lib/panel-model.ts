import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isCaptured } from './domain/captured-post';
import type { Mention } from './domain/mention';
import { type CaptureModel, createCapture } from './panel-model/capture';
import { byPerson } from './panel-model/choice';
import { createJudging, type Judging } from './panel-model/judging';
import { followKeptData, type KeptData } from './panel-model/kept-data';
import { followPackWarning } from './panel-model/pack-warning';
import { createPageReading, type PageReading } from './panel-model/page-reading';
import { createPanelActions, type PanelActions } from './panel-model/panel-actions';
import { createPanelBase, type PanelBase } from './panel-model/panel-base';
import type { PanelSide } from './panel-model/panel-side';
import { createTypedReplies, type TypedReplies } from './panel-model/typed-replies';
import { warmGuards } from './panel-model/warm-guards';
import { createWriting, type Writing } from './panel-model/writing';
import type { Store } from './services/store';

/** Everything the panel shows and does. */
export interface PanelModel
  extends PanelActions,
    Pick<PanelBase, 'notices' | 'focus'>,
    Pick<KeptData, 'setup' | 'library' | 'marks' | 'person' | 'engagements'>,
    Pick<PageReading, 'page' | 'access' | 'readingCheck' | 'teaching' | 'queue'>,
    Pick<Judging, 'judgement'>,
    Pick<Writing, 'reply' | 'insertion' | 'composerCheck' | 'chosenEngagements'> {
  readonly capture: CaptureModel;
  readonly packWarning: ReadonlySignal<string | null>;
  readonly typedReplies: TypedReplies;
  /** For what is shown, in epoch milliseconds. */
  readonly now: ReadonlySignal<number>;
  /** The post whose author and suggestions are shown; null: none chosen. */
  readonly chosen: ReadonlySignal<Mention | null>;
  /** Whether it was captured by hand: the reply is copied, and no page takes it. */
  readonly isChosenByHand: ReadonlySignal<boolean>;
  /** What stands in the chosen post's reply box on the page; null: none is open. */
  readonly composerText: ReadonlySignal<string | null>;
  readonly isHelpOpen: ReadonlySignal<boolean>;
  showHelp(isOpen: boolean): void;
  /** Saves what is still waiting: the panel may close. */
  flush(): void;
}

/** Builds the panel's model over the data and the browser; everything ends with the signal. */
export function createPanelModel(store: Store, side: PanelSide, stop: AbortSignal): PanelModel {
  const base = createPanelBase(store, side, stop);
  const { notices, focus, clock, chosen } = base;
  const kept = followKeptData(base);
  const { setup, library, marks, person, engagements, drafts } = kept;
  const reading = createPageReading(base, kept);
  const { page, access, readingCheck, teaching, queue, composer } = reading;
  const judging: Judging = createJudging(base, kept, reading, (mention) => {
    if (chosen.value === null && !queue.judged.value.has(mention.post.key)) writing.choose(mention);
  });
  const { judgement, outside } = judging;
  const writing = createWriting(base, kept, reading, judging);
  const { reply, insertion, composerCheck, chosenEngagements } = writing;
  const choose = byPerson(writing.choose, chosen, notices);
  const isHelpOpen = signal(false);
  warmGuards(stop);
  return {
    ...createPanelActions(base, kept, reading, judging, writing, choose),
    notices,
    focus,
    chosen,
    setup,
    library,
    marks,
    person,
    engagements,
    page,
    access,
    readingCheck,
    teaching,
    queue,
    judgement,
    reply,
    insertion,
    composerCheck,
    chosenEngagements,
    now: clock,
    capture: createCapture({ side, page, outside, newId: store.environment.newId, choose }, stop),
    typedReplies: createTypedReplies({ engagements, judgement, queue, outside, reply, chosen, choose }),
    packWarning: followPackWarning(store, library.responses, clock, stop),
    isChosenByHand: computed(() => chosen.value !== null && isCaptured(chosen.value.post)),
    composerText: composer.text,
    isHelpOpen,
    showHelp(isOpen) {
      isHelpOpen.value = isOpen;
    },
    flush: drafts.flush,
  };
}
