import { messages } from '../../lib/messages';
import type { JudgedWeek } from '../../lib/services/summarise-judgement';
import './CountsTable.css';

const words = messages.desk.judgement;
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** How it went over time, the latest week first; a bar beside each share shows where it goes. */
export function JudgementWeeks({ weeks }: { weeks: readonly JudgedWeek[] }) {
  return (
    <table class="counts-table judgement-page__table" aria-label={words.weeks}>
      <thead>
        <tr>
          <th scope="col">{words.week}</th>
          <th scope="col">{words.replies}</th>
          <th scope="col">{words.takenFirst}</th>
          <th scope="col">{words.takenThree}</th>
          <th scope="col">{words.corrected}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ week, replies, first, three, corrected }) => (
          <tr key={week}>
            <th scope="row" class="judgement-page__day">
              {day.format(week)}
            </th>
            <td>{replies.toLocaleString('en')}</td>
            <Share part={first} all={replies} />
            <Share part={three} all={replies} />
            <td>{corrected.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Share({ part, all }: { part: number; all: number }) {
  if (all === 0) return <td class="quiet">{words.noShare}</td>;
  return (
    <td title={words.of(part, all)}>
      <span class="judgement-page__bar" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * part) / all}%` }} />
      </span>
      <span class="judgement-page__percent">{words.share(part, all)}</span>
    </td>
  );
}
