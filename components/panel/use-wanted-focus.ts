import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FocusRequests, FocusTarget } from '../../lib/panel-model/focus-requests';

/** @returns a ref for the field that takes the focus when it is asked for. */
export function useWantedFocus<Field extends HTMLElement>(
  focus: FocusRequests,
  target: FocusTarget,
): RefObject<Field | null> {
  const field = useRef<Field>(null);
  const wanted = focus.wanted.value;
  useLayoutEffect(() => {
    if (wanted?.target !== target || field.current === null) return;
    field.current.focus();
    focus.done();
  }, [wanted, target, focus]);
  return field;
}
