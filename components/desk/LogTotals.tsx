import { messages } from '../../lib/messages';
import type { LogSummary } from '../../lib/services/summarise-log';

/** How many engagements there are in all, and how far they have come. */
export function LogTotals({ summary: { total, states } }: { summary: LogSummary }) {
  const words = messages.desk.log.totals;
  const count = (state: string) => states.get(state) ?? 0;
  const entries: readonly (readonly [string, number])[] = [
    [words.all, total],
    [words.posted, count('posted')],
    [words.waiting, count('inserted')],
    [words.unsettled, count('intended')],
    [words.closed, count('failed') + count('withdrawn')],
  ];
  return (
    <dl class="log-totals quiet">
      {entries.map(([name, number], index) =>
        number === 0 && index > 1 ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number.toLocaleString('en')}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
