import type { ReadonlySignal } from '@preact/signals';
import type { DetectLanguage } from '../domain/guard';
import type { Mention } from '../domain/mention';
import { followCorrections, followSettings } from './follow-page';
import { createJudgement, type Judgement } from './judgement';
import type { KeptData } from './kept-data';
import { createOutsidePosts, followOutside, type OutsidePosts } from './outside-posts';
import type { PageReading } from './page-reading';
import type { PanelBase } from './panel-base';
import { waitForLanguages } from './wait-for-languages';

/** What is thought of posts, those of the list and others, and how that is put right. */
export interface Judging {
  readonly judgement: Judgement;
  readonly outside: OutsidePosts;
  /** Null while its tables are not loaded. */
  readonly detectLanguage: ReadonlySignal<DetectLanguage | null>;
}

/** @param onBack what was said not to be about us is about us again */
export function createJudging(
  { store, side, notices, chosen, stop }: PanelBase,
  { setup, rows }: KeptData,
  { queue }: PageReading,
  onBack: (mention: Mention) => void,
): Judging {
  const { settings } = setup;
  const detectLanguage = waitForLanguages(side, notices, stop);
  const judgement = createJudgement({ store, notices, queue, rows, settings, detectLanguage, onBack });
  const outside = createOutsidePosts({
    subjects: () => settings.value?.subjects ?? [],
    topics: () => settings.value?.topics ?? [],
    rows,
    now: store.environment.now,
  });
  followSettings(setup, queue, stop);
  followCorrections(rows, queue, stop);
  followOutside(outside, rows, chosen, (postKey) => queue.judged.value.has(postKey), stop);
  return { judgement, outside, detectLanguage };
}
