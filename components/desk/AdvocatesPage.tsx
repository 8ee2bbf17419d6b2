import type { DeskModel } from '../../lib/desk-model';
import { formatRoute } from '../../lib/desk-model/desk-route';
import { readyValue } from '../../lib/desk-model/loadable';
import { messages } from '../../lib/messages';
import type { Person } from '../../lib/services/list-people';
import { Button } from '../controls/Button';
import { Tag } from '../controls/Tag';
import { DeskPage } from './DeskPage';
import './DeskTable.css';
import { EmptyState } from './EmptyState';
import { EvidenceList } from './EvidenceList';
import { LoadState } from './LoadState';
import { PersonDrawer } from './PersonDrawer';
import './PeopleTable.css';
import { When } from '../controls/When';
import { customerName } from './person-name';
import { moveAmongRows, rowLinkId } from './row-keys';
import { SearchBar } from './SearchBar';
import { useReturnFocus } from './use-return-focus';

const words = messages.desk.people;

/** Those who speak up for the brand, each with the posts that show it. */
export function AdvocatesPage({ model }: { model: DeskModel }) {
  const { advocates, route, nowMs } = model;
  const { id } = route.value;
  useReturnFocus(id);
  const page = readyValue(advocates.page.value.value);
  const { text } = advocates.search.value;
  const isSearching = text.trim() !== '';
  return (
    <DeskPage
      title={words.advocates.title}
      count={page && words.advocates.count(page.total)}
      drawer={id !== null && <PersonDrawer key={id} model={model} people={advocates} />}
    >
      {(isSearching || (page && page.total > 0)) && (
        <SearchBar
          label={words.search}
          placeholder={words.searchPlaceholder}
          text={text}
          onInput={(value) => advocates.change({ text: value })}
        />
      )}
      <LoadState of={advocates.page.value.value} lines={8} onTryAgain={advocates.page.again}>
        {({ people, total }) =>
          people.length === 0 ? (
            <EmptyState title={isSearching ? words.noMatch : words.advocates.emptyTitle}>
              {isSearching ? words.noMatchHint : words.advocates.empty}
            </EmptyState>
          ) : (
            <>
              <AdvocatesTable people={people} selectedId={id} nowMs={nowMs.value} />
              {people.length < total && (
                <div class="desk-table__more">
                  <Button onClick={advocates.showMore}>
                    {messages.desk.showMore(Math.min(total - people.length, advocates.rowsPerPage))}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </LoadState>
    </DeskPage>
  );
}

interface AdvocatesTableProps {
  readonly people: readonly Person[];
  readonly selectedId: string | null;
  readonly nowMs: number;
}

function AdvocatesTable({ people, selectedId, nowMs }: AdvocatesTableProps) {
  const { columns } = words;
  return (
    <table class="desk-table" aria-label={words.advocates.tableLabel} onKeyDown={moveAmongRows}>
      <thead>
        <tr>
          <th scope="col" class="advocates-table__person">
            {columns.person}
          </th>
          <th scope="col">{columns.evidence}</th>
          <th class="people-table__contacts number medium" scope="col">
            {columns.contacts}
          </th>
          <th class="people-table__last number medium" scope="col">
            {columns.lastContact}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ customer, contacts, lastContactAt }) => (
          <tr key={customer.id} class={customer.id === selectedId ? 'selected' : undefined}>
            <td>
              <a
                class="desk-table__link"
                aria-current={customer.id === selectedId ? 'true' : undefined}
                id={rowLinkId(customer.id)}
                href={formatRoute({ section: 'advocates', id: customer.id })}
              >
                <span class="user-text" dir="auto">
                  {customerName(customer)}
                </span>
              </a>{' '}
              {customer.demo && <Tag>{messages.desk.demo}</Tag>}
            </td>
            <td>
              <EvidenceList evidence={customer.advocateEvidence} nowMs={nowMs} />
            </td>
            <td class="number medium">{contacts.toLocaleString('en')}</td>
            <td class="number medium">
              {lastContactAt === null ? (
                <span class="quiet">{words.none}</span>
              ) : (
                <When atMs={lastContactAt} nowMs={nowMs} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
