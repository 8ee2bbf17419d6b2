import type { DeskModel } from '../../lib/desk-model';
import { IMPORT_RESPONSES, NEW_RESPONSE, STARTER_LIBRARY } from '../../lib/desk-model/desk-route';
import { LIBRARY_STATUSES, searchLibrary } from '../../lib/desk-model/library-search';
import { readyValue } from '../../lib/desk-model/loadable';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { SelectField } from '../controls/SelectField';
import { DeskPage } from './DeskPage';
import { EmptyState } from './EmptyState';
import { ImportDrawer } from './ImportDrawer';
import { LibraryExport } from './LibraryExport';
import { LoadState } from './LoadState';
import { NewResponseDrawer } from './NewResponseDrawer';
import { ResponseDrawer } from './ResponseDrawer';
import { ResponsesTable } from './ResponsesTable';
import { SearchBar } from './SearchBar';
import { StarterDrawer } from './StarterDrawer';
import { useReturnFocus } from './use-return-focus';

const words = messages.desk.responses;

/** The library: every response in its latest version. */
export function ResponsesPage({ model }: { model: DeskModel }) {
  const { responses, route } = model;
  useReturnFocus(route.value.id);
  const all = readyValue(responses.responses.value.value);
  const { text, status } = responses.search.value;
  return (
    <DeskPage
      title={words.title}
      count={all && words.count(all.length)}
      actions={<Actions model={model} />}
      drawer={route.value.id !== null && <ResponsesDrawer model={model} />}
    >
      {all && all.length > 0 && (
        <SearchBar
          label={words.search}
          placeholder={words.searchPlaceholder}
          text={text}
          onInput={(value) => responses.change({ text: value })}
        >
          <SelectField
            label={words.status}
            labelHidden
            value={status}
            options={[
              { value: '', label: words.anyStatus },
              ...LIBRARY_STATUSES.map((value) => ({ value, label: words.statuses[value] })),
            ]}
            onChange={(value) => responses.change({ status: value })}
          />
        </SearchBar>
      )}
      <LoadState of={responses.responses.value.value} lines={12} onTryAgain={responses.responses.again}>
        {(list) =>
          list.length === 0 ? <NoResponses model={model} /> : <Matching model={model} all={list} />
        }
      </LoadState>
    </DeskPage>
  );
}

function Actions({ model }: { model: DeskModel }) {
  return (
    <>
      <Button onClick={() => model.go({ section: 'responses', id: STARTER_LIBRARY })}>
        {messages.starter.title}
      </Button>
      <Button onClick={() => model.go({ section: 'responses', id: IMPORT_RESPONSES })}>{words.import}</Button>
      <LibraryExport model={model} />
      <Button look="main" icon="plus" onClick={() => model.go({ section: 'responses', id: NEW_RESPONSE })}>
        {words.new}
      </Button>
    </>
  );
}

function ResponsesDrawer({ model }: { model: DeskModel }) {
  const { id } = model.route.value;
  switch (id) {
    case null:
      return null;
    case NEW_RESPONSE:
      return <NewResponseDrawer model={model} />;
    case IMPORT_RESPONSES:
      return <ImportDrawer model={model} />;
    case STARTER_LIBRARY:
      return <StarterDrawer model={model} />;
    default:
      return <ResponseDrawer key={id} id={id} model={model} />;
  }
}

function Matching({ model, all }: { model: DeskModel; all: readonly Response[] }) {
  const { responses, route, nowMs } = model;
  const found = searchLibrary(all, responses.search.value, nowMs.value);
  if (found.length === 0) return <EmptyState title={words.noMatch}>{words.noMatchHint}</EmptyState>;
  const shown = found.slice(0, responses.shown.value);
  const left = found.length - shown.length;
  return (
    <>
      <ResponsesTable
        responses={shown}
        uses={readyValue(responses.uses.value.value) ?? new Map()}
        selectedId={route.value.id}
        nowMs={nowMs.value}
      />
      {left > 0 && (
        <div class="desk-table__more">
          <Button onClick={responses.showMore}>
            {messages.desk.showMore(Math.min(left, responses.rowsPerPage))}
          </Button>
          <span class="quiet">{messages.desk.shownOf(shown.length, found.length)}</span>
        </div>
      )}
    </>
  );
}

function NoResponses({ model }: { model: DeskModel }) {
  return (
    <EmptyState
      title={words.emptyTitle}
      action={
        <Button look="main" onClick={() => model.go({ section: 'responses', id: STARTER_LIBRARY })}>
          {messages.starter.load}
        </Button>
      }
    >
      {words.empty}
    </EmptyState>
  );
}
