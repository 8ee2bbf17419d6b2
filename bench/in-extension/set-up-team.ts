import { approveResponse } from '../../lib/services/approve-response';
import { listResponses } from '../../lib/services/list-responses';
import { loadStarterResponses } from '../../lib/services/load-starter-responses';
import { saveSetting } from '../../lib/services/save-setting';
import { makeSubject } from '../data/made-up-subject';
import { orThrow, store } from './bench-store';

const YEAR_MS = 365 * 86_400_000;

/** Takes the first run as done: a name, a brand, and the starter library, all of it approved. */
export async function setUpTeam(starterResponses: string): Promise<void> {
  const place = await store;
  orThrow(await saveSetting(place, { key: 'agentName', value: 'Ana Reyes' }));
  orThrow(await saveSetting(place, { key: 'subjects', value: [makeSubject(['Harbor & Finch'])] }));
  orThrow(await loadStarterResponses(place, starterResponses));
  for (const { id } of orThrow(await listResponses(place))) {
    const approval = { name: 'Cleo Hart', role: 'Legal counsel', expiresAt: Date.now() + YEAR_MS };
    orThrow(await approveResponse(place, { id, ...approval }));
  }
  orThrow(await saveSetting(place, { key: 'firstRunDone', value: true }));
}
