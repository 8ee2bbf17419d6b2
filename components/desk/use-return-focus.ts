import { useEffect, useRef } from 'preact/hooks';
import { rowLinkId } from './row-keys';

/** Returns the focus to the row whose drawer has just closed. */
export function useReturnFocus(openId: string | null): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (openId === null && last.current !== null) document.getElementById(rowLinkId(last.current))?.focus();
    last.current = openId;
  }, [openId]);
}
