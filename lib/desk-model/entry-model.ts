import { computed, type ReadonlySignal } from '@preact/signals';
import type { Correction } from '../domain/correction';
import type { Operation } from '../domain/operation';
import { messages } from '../messages';
import { confirmPosted } from '../services/confirm-posted';
import { correctEngagement } from '../services/correct-engagement';
import { listOperationsOf } from '../services/list-operations-of';
import { type LogEntry, readLogEntry } from '../services/read-log-entry';
import { withdrawEngagement } from '../services/withdraw-engagement';
import { type DeskContext, report } from './desk-context';
import type { DeskRoute } from './desk-route';
import { type LiveReading, readLive } from './read-live';

/** The log entry in the drawer; each change is an operation. */
export interface EntryModel {
  readonly entry: LiveReading<LogEntry | null>;
  readonly history: LiveReading<readonly Operation[]>;
  readonly correct: (engagementId: string, correction: Correction) => Promise<boolean>;
  readonly confirm: (engagementId: string) => Promise<boolean>;
  readonly withdraw: (engagementId: string, reason: string) => Promise<boolean>;
}

export function createEntryModel(context: DeskContext, route: ReadonlySignal<DeskRoute>): EntryModel {
  const { store, ended } = context;
  const words = messages.desk.log.entry;
  const selected = computed(() =>
    route.value.section === 'log' && !route.value.part ? route.value.id : null,
  );
  return {
    entry: readLive({
      input: selected,
      query: (engagementId) => readLogEntry(store, { engagementId }),
      ended,
    }),
    history: readLive({
      input: selected,
      query: (entityId) => listOperationsOf(store, { entityId }),
      ended,
    }),
    correct: async (engagementId, correction) =>
      report(context, await correctEngagement(store, { engagementId, ...correction }), words.saved),
    confirm: async (engagementId) =>
      report(context, await confirmPosted(store, { engagementId }), words.confirmed),
    withdraw: async (engagementId, reason) =>
      report(context, await withdrawEngagement(store, { engagementId, reason }), words.withdrawn),
  };
}
