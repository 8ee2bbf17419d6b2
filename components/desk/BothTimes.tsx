const local = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'long' });

/** A moment for the record: in UTC, and in the person's own zone. Epoch milliseconds. */
export function BothTimes({ atMs }: { atMs: number }) {
  return (
    <time dateTime={new Date(atMs).toISOString()}>
      {utcTime(atMs)} ({local.format(atMs)})
    </time>
  );
}

/** @returns `2026-11-22 12:00:05 UTC`. */
function utcTime(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
