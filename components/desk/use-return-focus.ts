import { useEffect, useRef } from 'preact/hooks';
import { rowLinkId } from './row-keys';

/** Returns the focus to the row whose drawer has just closed; not when the person has moved it elsewhere since. */
export function useReturnFocus(openId: string | null): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (openId === null && last.current !== null && isLost) {
      document.getElementById(rowLinkId(last.current))?.focus();
    }
    last.current = openId;
  }, [openId]);
}
