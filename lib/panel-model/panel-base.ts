import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Mention } from '../domain/mention';
import type { Store } from '../services/store';
import { createFocusRequests, type FocusRequests } from './focus-requests';
import { createNotices, type Notices } from './notices';
import type { PanelSide } from './panel-side';
import { startClock } from './start-clock';

/** What all parts of the panel's model stand on; they end with `stop`. */
export interface PanelBase {
  readonly store: Store;
  readonly side: PanelSide;
  readonly stop: AbortSignal;
  readonly notices: Notices;
  readonly focus: FocusRequests;
  /** For what is shown, in epoch milliseconds. */
  readonly clock: ReadonlySignal<number>;
  /** The post whose author and suggestions are shown; null: none chosen. */
  readonly chosen: Signal<Mention | null>;
  /** Engagements whose result is awaited right now, by id. */
  readonly inFlight: Signal<ReadonlySet<string>>;
}

export function createPanelBase(store: Store, side: PanelSide, stop: AbortSignal): PanelBase {
  return {
    store,
    side,
    stop,
    notices: createNotices(),
    focus: createFocusRequests(),
    clock: startClock(store.environment.now, stop),
    chosen: signal<Mention | null>(null),
    inFlight: signal<ReadonlySet<string>>(new Set()),
  };
}
