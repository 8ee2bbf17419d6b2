import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { messages } from '../messages';
import { attempt } from '../services/attempt';
import { hasExampleData, loadExampleData } from '../services/load-example-data';
import { removeExampleData } from '../services/remove-example-data';
import { type DeskContext, report } from './desk-context';
import type { DeskRoute } from './desk-route';
import { type LiveReading, readLive } from './read-live';

const EXAMPLE_FILE = 'example-data.json';

/** The example data that comes with the extension, in and out in one action each. */
export interface ExampleModel {
  readonly isPresent: LiveReading<boolean>;
  readonly busy: ReadonlySignal<boolean>;
  readonly load: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export function createExampleModel(context: DeskContext, route: ReadonlySignal<DeskRoute>): ExampleModel {
  const { store, browserSide, ended } = context;
  const words = messages.desk;
  const busy = signal(false);
  const isShown = computed(() => route.value.section === 'settings' || null);
  const run = async (work: () => Promise<void>) => {
    if (busy.peek()) return;
    busy.value = true;
    await work();
    busy.value = false;
  };
  const read = async (): Promise<Result<string>> => {
    const text = await browserSide.readOwnFile(EXAMPLE_FILE);
    return text === null ? failure('own-file', words.settings.example.unreadable) : success(text);
  };
  return {
    busy,
    isPresent: readLive({
      input: isShown,
      query: () => attempt(() => hasExampleData(store)),
      keepEarlier: true,
      ended,
    }),
    load: () =>
      run(async () => {
        const text = await read();
        const result = text.ok ? await loadExampleData(store, parseJson(text.value)) : text;
        report(context, result, words.settings.example.loaded);
      }),
    remove: () =>
      run(async () => {
        report(context, await removeExampleData(store), words.settings.example.removed);
      }),
  };
}

/** What is no JSON is refused by the service, as undefined. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
