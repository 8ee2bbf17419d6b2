import type { Result } from '../domain/result';
import type { Settings } from '../domain/settings';
import type { Topic } from '../domain/topic';
import { loadSettings } from './load-settings';
import { saveSetting } from './save-setting';
import type { Store } from './store';

/**
 * Adds a topic to the team's own list, edits it, or takes it out, whatever another view has changed meanwhile.
 * @param name of the topic that is edited; null: none, it is a new one
 * @param topic null: taken out
 */
export async function changeTopic(
  store: Store,
  name: string | null,
  topic: Topic | null,
): Promise<Result<Settings>> {
  const current = await loadSettings(store);
  if (!current.ok) return current;
  const { topics } = current.value;
  const at = topics.findIndex((each) => each.name === name);
  const value = topics.toSpliced(at < 0 ? topics.length : at, at < 0 ? 0 : 1, ...(topic ? [topic] : []));
  return saveSetting(store, { key: 'topics', value });
}
