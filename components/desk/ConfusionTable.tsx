import { messages } from '../../lib/messages';
import type { KindSummary } from '../../lib/services/summarise-judgement';
import { verdictName } from './verdict-name';
import './CountsTable.css';

const words = messages.desk.judgement;
/** Values with a row and a column of their own; a wider table nobody reads. */
const MOST_VALUES = 8;

/** What verdicts of one kind were, against what they were put right to. */
export function ConfusionTable({ kind }: { kind: KindSummary }) {
  const { what, confusions, corrected, confirmed } = kind;
  const values = frequent(confusions);
  const shown = confusions.filter(({ was, value }) => values.includes(was) && values.includes(value));
  const rows = values.filter((value) => shown.some(({ was }) => was === value));
  const columns = values.filter((value) => shown.some((each) => each.value === value));
  const countOf = (was: string | null, value: string | null) =>
    shown.find((each) => each.was === was && each.value === value)?.count ?? 0;
  const rest = confusions.filter((each) => !shown.includes(each)).length;
  return (
    <figure class="judgement-page__kind">
      <figcaption>
        <span class="strong">{messages.panel.judgement.labels[what]}</span>{' '}
        <span class="quiet small">{words.spoken(corrected, confirmed)}</span>
      </figcaption>
      {rows.length > 0 && (
        <div class="judgement-page__scroll">
          <table
            class="counts-table judgement-page__table"
            aria-label={messages.panel.judgement.labels[what]}
          >
            <thead>
              <tr>
                <th scope="col">
                  {words.was} <span aria-hidden="true">→</span>
                </th>
                {columns.map((value) => (
                  <th key={value} scope="col" class="user-text" dir="auto">
                    {verdictName(what, value)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((was) => (
                <tr key={was}>
                  <th scope="row" class="user-text" dir="auto">
                    {verdictName(what, was)}
                  </th>
                  {columns.map((value) => (
                    <td key={value}>{countOf(was, value) || ''}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rest > 0 && <p class="quiet small">{words.more(rest)}</p>}
    </figure>
  );
}

/** @returns the values that stand in most corrections, the most frequent first */
function frequent(confusions: KindSummary['confusions']): readonly (string | null)[] {
  const counts = new Map<string | null, number>();
  for (const { was, value, count } of confusions)
    for (const each of [was, value]) counts.set(each, (counts.get(each) ?? 0) + count);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_VALUES)
    .map(([value]) => value);
}
