import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Verdict } from '../domain/engagement';
import { messages } from '../messages';
import { listSupervision, type SupervisedReply, type SupervisionList } from '../services/list-supervision';
import { reviewEngagement } from '../services/review-engagement';
import { saveSetting } from '../services/save-setting';
import { type DeskContext, report } from './desk-context';
import { readyValue } from './loadable';
import { type LiveReading, readLive } from './read-live';

/** Looking at some of the edited replies, one after the other. */
export interface SupervisionModel {
  /** Whatever is shown: the rail counts what waits. */
  readonly list: LiveReading<SupervisionList>;
  /** How many nobody has looked at. */
  readonly waiting: ReadonlySignal<number>;
  /** The one that is looked at; null: there is none. */
  readonly current: ReadonlySignal<SupervisedReply | null>;
  /** Its place, from 0. */
  readonly index: ReadonlySignal<number>;
  readonly choose: (id: string) => void;
  readonly move: (step: number) => void;
  /** Records the verdict and goes on to the next that waits. */
  readonly review: (id: string, verdict: Verdict, note: string) => Promise<boolean>;
  readonly savePercent: (percent: number) => Promise<boolean>;
}

export function createSupervisionModel(context: DeskContext): SupervisionModel {
  const { store, ended } = context;
  const words = messages.desk.supervision;
  const list = readLive({
    input: signal(true),
    query: () => listSupervision(store),
    keepEarlier: true,
    ended,
  });
  const chosen = signal<string | null>(null);
  const sampled = computed(() => readyValue(list.value.value)?.sampled ?? []);
  const index = computed(() => {
    const found = sampled.value.findIndex(({ engagement }) => engagement.id === chosen.value);
    const open = sampled.value.findIndex(({ engagement }) => engagement.review === null);
    return Math.max(0, found >= 0 ? found : open);
  });
  const chooseAt = (at: number) => {
    chosen.value =
      sampled.peek()[Math.max(0, Math.min(at, sampled.peek().length - 1))]?.engagement.id ?? null;
  };
  const goOnFrom = (id: string) => {
    const isOpen = ({ engagement }: SupervisedReply) => engagement.id !== id && engagement.review === null;
    const all = sampled.peek();
    const at = all.findIndex(({ engagement }) => engagement.id === id);
    const next = all.findIndex((reply, place) => place > at && isOpen(reply));
    const other = next >= 0 ? next : all.findIndex(isOpen);
    if (other >= 0) chooseAt(other);
  };
  return {
    list,
    waiting: computed(() => sampled.value.filter(({ engagement }) => engagement.review === null).length),
    current: computed(() => sampled.value[index.value] ?? null),
    index,
    choose: (id) => {
      chosen.value = id;
    },
    move: (step) => chooseAt(index.peek() + step),
    async review(engagementId, verdict, note) {
      chosen.value = engagementId;
      const reviewed = await reviewEngagement(store, { engagementId, verdict, note });
      // The person may have gone on meanwhile.
      if (reviewed.ok && chosen.peek() === engagementId) goOnFrom(engagementId);
      return report(context, reviewed, words.done[verdict]);
    },
    savePercent: async (percent) =>
      report(
        context,
        await saveSetting(store, { key: 'supervision', value: { percent } }),
        words.percentSaved,
      ),
  };
}
