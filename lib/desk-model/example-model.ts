import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { messages } from '../messages';
import { attempt } from '../services/attempt';
import { hasExampleData, loadExampleData } from '../services/load-example-data';
import { loadStarterResponses } from '../services/load-starter-responses';
import { removeExampleData } from '../services/remove-example-data';
import { type DeskContext, report } from './desk-context';
import type { DeskRoute } from './desk-route';
import { type LiveReading, readLive } from './read-live';

const EXAMPLE_FILE = 'example-data.json';
const STARTER_FILE = 'starter-responses.json';

/** What comes with the extension: example data, in and out in one action each, and the starter set. */
export interface ExampleModel {
  readonly isPresent: LiveReading<boolean>;
  readonly busy: ReadonlySignal<boolean>;
  readonly load: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly addStarterResponses: () => Promise<void>;
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
  const read = async (file: string): Promise<Result<string>> => {
    const text = await browserSide.readOwnFile(file);
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
        const text = await read(EXAMPLE_FILE);
        const result = text.ok ? await loadExampleData(store, parseJson(text.value)) : text;
        report(context, result, words.settings.example.loaded);
      }),
    remove: () =>
      run(async () => {
        report(context, await removeExampleData(store), words.settings.example.removed);
      }),
    addStarterResponses: () =>
      run(async () => {
        const text = await read(STARTER_FILE);
        const result = text.ok ? await loadStarterResponses(store, text.value) : text;
        const added = result.ok ? result.value.added + result.value.updated : 0;
        report(context, result, words.responses.starterDone(added));
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
