import { messages } from '../../lib/messages';
import {
  countSupervision,
  type SupervisedReply,
  type SupervisionCount,
} from '../../lib/services/list-supervision';
import './CountsTable.css';
import { guardName } from './guard-name';
import './SupervisionCounts.css';

const words = messages.desk.supervision;

/** How many were chosen, looked at and found wanting: in all, by agent, and by the name of what differs. */
export function SupervisionCounts({ sampled }: { sampled: readonly SupervisedReply[] }) {
  const { unnamedAgent } = messages.desk;
  return (
    <section class="supervision-counts">
      <h2>{words.totals}</h2>
      <table class="counts-table supervision-counts__table">
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            <th scope="col">{words.sampled}</th>
            <th scope="col">{words.looked}</th>
            <th scope="col">{words.problems}</th>
          </tr>
        </thead>
        <Group counts={countSupervision(sampled, () => [words.all])} />
        <Group
          title={words.agents}
          counts={countSupervision(sampled, ({ agent }) => [agent || unnamedAgent])}
        />
        <Group
          title={words.differences}
          counts={countSupervision(sampled, ({ differences }) =>
            differences.map(({ guardId }) => guardName(guardId)),
          )}
        />
      </table>
    </section>
  );
}

function Group({ title, counts }: { title?: string; counts: readonly SupervisionCount[] }) {
  return (
    <tbody>
      {title && (
        <tr>
          <th scope="rowgroup" colSpan={4}>
            {title}
          </th>
        </tr>
      )}
      {counts.map(({ name, sampled, reviewed, problems }) => (
        <tr key={name}>
          <th scope="row" class="user-text" dir="auto">
            {name}
          </th>
          <td>{sampled.toLocaleString('en')}</td>
          <td>{reviewed.toLocaleString('en')}</td>
          <td>{problems.toLocaleString('en')}</td>
        </tr>
      ))}
    </tbody>
  );
}
