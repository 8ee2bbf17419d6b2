import { exactTime, relativeTime } from './format-time';

/** A moment in relative words, with the exact one on hover. Both in epoch milliseconds. */
export function When({ atMs, nowMs }: { atMs: number; nowMs: number }) {
  return (
    <time class="when" dateTime={new Date(atMs).toISOString()} title={exactTime(atMs)}>
      {relativeTime(atMs, nowMs)}
    </time>
  );
}
