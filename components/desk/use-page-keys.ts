import { useLayoutEffect, useRef } from 'preact/hooks';
import { isForTyping } from './row-keys';

/** The keys hold while nothing is typed; what is itself to be pressed keeps Enter. */
export function usePageKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const listening = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isForTyping(event)) return;
      const isPressed =
        event.target instanceof Element && event.target.closest('button, a, summary') !== null;
      if (event.key === 'Enter' && isPressed) return;
      const act = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown, { signal: listening.signal });
    return () => listening.abort();
  }, []);
}
