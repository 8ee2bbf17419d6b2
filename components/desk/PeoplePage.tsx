import type { DeskModel } from '../../lib/desk-model';
import { readyValue } from '../../lib/desk-model/loadable';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { SelectField } from '../controls/SelectField';
import { DeskPage } from './DeskPage';
import { EmptyState } from './EmptyState';
import { LoadState } from './LoadState';
import { PeopleTable } from './PeopleTable';
import { PersonDrawer } from './PersonDrawer';
import { SearchBar } from './SearchBar';
import { useReturnFocus } from './use-return-focus';

const words = messages.desk.people;

/** Everybody that someone replied to, tagged or noted. */
export function PeoplePage({ model }: { model: DeskModel }) {
  const { people, route, nowMs } = model;
  const { id } = route.value;
  useReturnFocus(id);
  const { text, tag } = people.search.value;
  const page = readyValue(people.page.value.value);
  const isSearching = text.trim() !== '' || tag !== '';
  const tags = page?.tags ?? [];
  return (
    <DeskPage
      title={words.title}
      count={page && words.count(page.total)}
      drawer={id !== null && <PersonDrawer key={id} model={model} people={people} />}
    >
      {(isSearching || (page && page.total > 0)) && (
        <SearchBar
          label={words.search}
          placeholder={words.searchPlaceholder}
          text={text}
          onInput={(value) => people.change({ text: value })}
        >
          <SelectField
            label={words.tag}
            labelHidden
            value={tag}
            options={[
              { value: '', label: words.anyTag },
              ...[...new Set(tag ? [...tags, tag] : tags)].map((value) => ({ value, label: value })),
            ]}
            onChange={(value) => people.change({ tag: value })}
          />
        </SearchBar>
      )}
      <LoadState of={people.page.value.value} lines={12} onTryAgain={people.page.again}>
        {({ people: rows, total }) =>
          rows.length === 0 ? (
            <EmptyState title={isSearching ? words.noMatch : words.emptyTitle}>
              {isSearching ? words.noMatchHint : words.empty}
            </EmptyState>
          ) : (
            <>
              <PeopleTable people={rows} selectedId={id} nowMs={nowMs.value} />
              {rows.length < total && (
                <div class="desk-table__more">
                  <Button onClick={people.showMore}>
                    {messages.desk.showMore(Math.min(total - rows.length, people.rowsPerPage))}
                  </Button>
                  <span class="quiet">{messages.desk.shownOf(rows.length, total)}</span>
                </div>
              )}
            </>
          )
        }
      </LoadState>
    </DeskPage>
  );
}
