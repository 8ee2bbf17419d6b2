import { computed, type ReadonlySignal } from '@preact/signals';
import type { Topic } from '../domain/topic';
import { messages } from '../messages';
import { changeTopic } from '../services/change-topic';
import { countLearned } from '../services/count-learned';
import { forgetLearned } from '../services/forget-learned';
import { saveSetting } from '../services/save-setting';
import { startLearningAnew } from '../services/start-learning-anew';
import { type JudgementSummary, summariseJudgement } from '../services/summarise-judgement';
import { type DeskContext, report } from './desk-context';
import type { DeskRoute } from './desk-route';
import { type LiveReading, readLive } from './read-live';

/** How judgement does, and what it judges by. */
export interface JudgementModel {
  readonly summary: LiveReading<JudgementSummary>;
  /** How many corrections are kept of each watch subject, by its id. */
  readonly learned: LiveReading<ReadonlyMap<string, number>>;
  /** Replaces the topic of that name; null: adds it. A null topic takes it out. */
  readonly saveTopic: (name: string | null, topic: Topic | null) => Promise<boolean>;
  /** Forgets what was learned of that subject; null: all of it. */
  readonly forget: (subjectId: string | null) => Promise<boolean>;
  /** Suggestions learn from now on; with the corrections, verdicts too. */
  readonly startAnew: (withCorrections: boolean) => Promise<boolean>;
  /** Takes that back: suggestions learn from the whole log. */
  readonly learnFromAll: () => Promise<boolean>;
}

export function createJudgementModel(context: DeskContext, route: ReadonlySignal<DeskRoute>): JudgementModel {
  const { store, ended } = context;
  const words = messages.desk.judgement;
  const shown = (section: DeskRoute['section']) => computed(() => route.value.section === section || null);
  return {
    summary: readLive({
      input: shown('judgement'),
      query: () => summariseJudgement(store),
      keepEarlier: true,
      ended,
    }),
    learned: readLive({
      input: shown('settings'),
      query: () => countLearned(store),
      keepEarlier: true,
      ended,
    }),
    async saveTopic(name, topic) {
      return report(context, await changeTopic(store, name, topic), messages.desk.settings.saved);
    },
    async forget(subjectId) {
      const forgotten = await forgetLearned(store, { subjectId });
      return report(context, forgotten, forgotten.ok ? words.forgotten(forgotten.value) : '');
    },
    async startAnew(withCorrections) {
      const started = await startLearningAnew(store, { withCorrections });
      return report(context, started, started.ok ? words.reset.started(started.value) : '');
    },
    async learnFromAll() {
      return report(
        context,
        await saveSetting(store, { key: 'learnFrom', value: null }),
        words.reset.takenBack,
      );
    },
  };
}
