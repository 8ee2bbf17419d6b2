import { embedOf } from '../domain/known-embeds';
import { debounce } from './debounce';

/** A page that draws itself changes its frames several times, in milliseconds. */
const TELL_AFTER_MS = 250;

interface EmbedFollower {
  /** A frame has come, or has loaded another document. */
  add(frame: HTMLIFrameElement): void;
  /** Cheap, for callers that run after each change of the page. */
  check(): void;
}

/**
 * Tells the hosts of the known comment sections that stand in frames of the page: when one comes, has loaded, or goes.
 */
export function followEmbeds(tell: (hosts: string[]) => void, signal: AbortSignal): EmbedFollower {
  const hosts = new Map<HTMLIFrameElement, string>();
  const tellSoon = debounce(() => tell([...new Set(hosts.values())]), TELL_AFTER_MS, signal);
  return {
    add(frame) {
      const host = embedOf(frame.src)?.host;
      if (host === undefined && !hosts.has(frame)) return;
      if (host === undefined) hosts.delete(frame);
      else hosts.set(frame, host);
      tellSoon();
    },
    check() {
      for (const frame of hosts.keys()) if (!frame.isConnected && hosts.delete(frame)) tellSoon();
    },
  };
}
