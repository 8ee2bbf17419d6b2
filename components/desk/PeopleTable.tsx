import { formatRoute } from '../../lib/desk-model/desk-route';
import { siteName } from '../../lib/desk-model/site-name';
import { messages } from '../../lib/messages';
import type { Person } from '../../lib/services/list-people';
import { Icon } from '../controls/Icon';
import { Tag } from '../controls/Tag';
import './DeskTable.css';
import './PeopleTable.css';
import { When } from '../controls/When';
import { accountOf, customerName } from './person-name';
import { moveAmongRows, rowLinkId } from './row-keys';

const words = messages.desk.people;

interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly selectedId: string | null;
  readonly nowMs: number;
}

/** People with their accounts and tags; a row opens the whole record. */
export function PeopleTable({ people, selectedId, nowMs }: PeopleTableProps) {
  const { columns } = words;
  return (
    <table class="desk-table people-table" aria-label={words.tableLabel} onKeyDown={moveAmongRows}>
      <thead>
        <tr>
          <th scope="col">{columns.person}</th>
          <th class="small-room" scope="col">
            {columns.accounts}
          </th>
          <th class="wide" scope="col">
            {columns.tags}
          </th>
          <th class="people-table__contacts number" scope="col">
            {columns.contacts}
          </th>
          <th class="people-table__last number" scope="col">
            {columns.lastContact}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Row
            key={person.customer.id}
            person={person}
            selected={person.customer.id === selectedId}
            nowMs={nowMs}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row({ person, selected, nowMs }: { person: Person; selected: boolean; nowMs: number }) {
  const { customer, contacts, lastContactAt } = person;
  const { id, identities, tags, advocateEvidence, demo } = customer;
  return (
    <tr class={selected ? 'selected' : undefined}>
      <td>
        <a
          class="desk-table__link"
          aria-current={selected ? 'true' : undefined}
          id={rowLinkId(id)}
          href={formatRoute({ section: 'people', id })}
        >
          <span class="user-text" dir="auto">
            {customerName(customer)}
          </span>
        </a>{' '}
        {advocateEvidence.length > 0 && <Icon name="star" filled label={words.advocate} />}{' '}
        {demo && <Tag>{messages.desk.demo}</Tag>}
      </td>
      <td class="small-room quiet">
        {identities.map(({ site, handle, name }) => (
          <span key={`${site}:${handle}`} class="people-table__account">
            <span class="user-text" dir="auto">
              {accountOf({ handle, name })}
            </span>{' '}
            {siteName(site)}
          </span>
        ))}
      </td>
      <td class="wide">
        <span class="tags">
          {tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </span>
      </td>
      <td class="number">{contacts.toLocaleString('en')}</td>
      <td class="number">
        {lastContactAt === null ? (
          <span class="quiet">{words.none}</span>
        ) : (
          <When atMs={lastContactAt} nowMs={nowMs} />
        )}
      </td>
    </tr>
  );
}
