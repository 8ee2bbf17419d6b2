import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Result } from '../domain/result';
import { storageProblem } from '../storage/storage-problem';
import { watch } from '../storage/watch';
import { LOADING, type Loadable, loaded } from './loadable';

export interface LiveReading<Value> {
  readonly value: ReadonlySignal<Loadable<Value>>;
  /** Reads again after a failure. */
  readonly again: () => void;
}

export interface LiveReadingOptions<Input, Value> {
  /** What to read; null: nothing now (the page is not shown). */
  readonly input: ReadonlySignal<Input | null>;
  /** May await nothing but the database. */
  readonly query: (input: Input) => Promise<Result<Value>>;
  /** Shows the earlier value until the next one is there; else each new input starts with loading. */
  readonly keepEarlier?: boolean;
  readonly ended: AbortSignal;
}

/** Reads what the input asks for, again whenever the input or the data changes, in any tab. */
export function readLive<Input, Value>(options: LiveReadingOptions<Input, Value>): LiveReading<Value> {
  const value = signal<Loadable<Value>>(LOADING);
  let reading = new AbortController();
  const read = (input: Input | null) => {
    reading.abort();
    reading = new AbortController();
    if (!options.keepEarlier || value.peek().status === 'failed') value.value = LOADING;
    if (input !== null) start(input, options, value, AbortSignal.any([reading.signal, options.ended]));
  };
  const unsubscribe = options.input.subscribe(read);
  options.ended.addEventListener('abort', unsubscribe, { once: true });
  return { value, again: () => read(options.input.peek()) };
}

function start<Input, Value>(
  input: Input,
  { query }: LiveReadingOptions<Input, Value>,
  value: Signal<Loadable<Value>>,
  until: AbortSignal,
): void {
  watch(
    () => query(input),
    (result) => {
      value.value = loaded(result);
    },
    until,
    (error) => {
      value.value = { status: 'failed', problem: storageProblem(error) };
    },
  );
}
