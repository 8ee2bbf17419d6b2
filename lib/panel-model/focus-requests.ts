import { type ReadonlySignal, signal } from '@preact/signals';

/** A field that a key or an action brings the focus to. */
export type FocusTarget =
  | 'note'
  | 'tag'
  | 'search'
  | 'outcome'
  | 'department'
  | 'intent'
  | 'beside'
  | 'sentiment'
  | 'topic'
  | 'stage'
  | 'language'
  | 'route'
  | 'slot'
  | 'text'
  | 'queue';

export interface FocusRequests {
  /** `nth` tells one request from the next. */
  readonly wanted: ReadonlySignal<{ readonly target: FocusTarget; readonly nth: number } | null>;
  ask(target: FocusTarget): void;
  /** The field has taken the focus. */
  done(): void;
}

/** Lets keys and actions ask for a field that may only be drawn a moment later. */
export function createFocusRequests(): FocusRequests {
  const wanted = signal<{ target: FocusTarget; nth: number } | null>(null);
  let nth = 0;
  return {
    wanted,
    ask(target) {
      nth += 1;
      wanted.value = { target, nth };
    },
    done() {
      wanted.value = null;
    },
  };
}
