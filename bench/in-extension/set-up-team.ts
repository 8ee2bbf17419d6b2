import { DepartmentSchema } from '../../lib/domain/department';
import { approveResponse } from '../../lib/services/approve-response';
import { listResponses } from '../../lib/services/list-responses';
import { loadStarterLibrary, readStarterLibrary } from '../../lib/services/load-starter-library';
import { saveSetting } from '../../lib/services/save-setting';
import { makeSubject } from '../data/made-up-subject';
import { orThrow, store } from './bench-store';

const YEAR_MS = 365 * 86_400_000;

/** Takes the first run as done: a name, a brand, and the starter library in English, all of it approved. */
export async function setUpTeam(starterLibrary: string): Promise<void> {
  const place = await store;
  orThrow(await saveSetting(place, { key: 'agentName', value: 'Ana Reyes' }));
  orThrow(await saveSetting(place, { key: 'subjects', value: [makeSubject(['Harbor & Finch'])] }));
  const starters = orThrow(await readStarterLibrary(place, starterLibrary));
  const choice = { departments: DepartmentSchema.options, languages: ['en'] };
  orThrow(await loadStarterLibrary(place, starters, choice));
  for (const { id } of orThrow(await listResponses(place))) {
    const approval = { name: 'Cleo Hart', role: 'Legal counsel', expiresAt: Date.now() + YEAR_MS };
    orThrow(await approveResponse(place, { id, ...approval }));
  }
  orThrow(await saveSetting(place, { key: 'firstRunDone', value: true }));
}
