const MINUTE_MS = 60_000;
const UNITS: readonly (readonly [name: string, minutes: number])[] = [
  ['d', 1_440],
  ['h', 60],
  ['min', 1],
];

/** How a site says when something was posted: "just now", "12 min", "3 h", "2 d". */
export function relativeWords(postedAt: number, nowMs: number): string {
  const minutes = Math.floor((nowMs - postedAt) / MINUTE_MS);
  const unit = UNITS.find(([, length]) => minutes >= length);
  return unit === undefined ? 'just now' : `${Math.floor(minutes / unit[1])} ${unit[0]}`;
}

/** The instant so many minutes ago, epoch milliseconds UTC. */
export function minutesBefore(nowMs: number, minutes: number): number {
  return nowMs - minutes * MINUTE_MS;
}
