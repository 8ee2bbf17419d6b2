import { computed, type ReadonlySignal } from '@preact/signals';
import type { Response } from '../domain/response';
import type { Settings } from '../domain/settings';
import { messages } from '../messages';
import { listResponses } from '../services/list-responses';
import { loadSettings } from '../services/load-settings';
import { saveSetting } from '../services/save-setting';
import { type TeamFact, teamFacts } from '../services/team-facts';
import { type DeskContext, report } from './desk-context';
import type { DeskRoute } from './desk-route';
import type { Loadable } from './loadable';
import { type LiveReading, readLive } from './read-live';

/** What the team's responses ask the settings for: pages, contacts. */
export interface TeamFactsModel {
  readonly facts: LiveReading<readonly TeamFact[]>;
  /** An empty value takes it away. */
  readonly save: (name: string, value: string) => Promise<boolean>;
}

export function createTeamFactsModel(context: DeskContext, route: ReadonlySignal<DeskRoute>): TeamFactsModel {
  const { store, ended } = context;
  const isShown = computed(() => route.value.section === 'settings' || null);
  const reading = { input: isShown, keepEarlier: true, ended };
  const responses = readLive({ ...reading, query: () => listResponses(store) });
  const settings = readLive({ ...reading, query: () => loadSettings(store) });
  return {
    facts: {
      value: computed(() => factsOf(responses.value.value, settings.value.value)),
      again() {
        responses.again();
        settings.again();
      },
    },
    async save(name, value) {
      // What is stored now, not what is shown: another tab may have changed it.
      const current = await loadSettings(store);
      if (!current.ok) return report(context, current, '');
      const { [name]: _before, ...others } = current.value.slotValues;
      const given = value.trim();
      const slotValues = given === '' ? others : { ...others, [name]: given };
      const saved = await saveSetting(store, { key: 'slotValues', value: slotValues });
      return report(context, saved, messages.desk.settings.saved);
    },
  };
}

function factsOf(
  responses: Loadable<readonly Response[]>,
  settings: Loadable<Settings>,
): Loadable<readonly TeamFact[]> {
  if (responses.status !== 'ready') return responses;
  if (settings.status !== 'ready') return settings;
  return { status: 'ready', value: teamFacts(responses.value, settings.value.slotValues) };
}
