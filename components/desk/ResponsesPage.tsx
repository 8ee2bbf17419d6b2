import { useState } from 'preact/hooks';
import type { DeskModel } from '../../lib/desk-model';
import { IMPORT_RESPONSES, NEW_RESPONSE, STARTER_LIBRARY } from '../../lib/desk-model/desk-route';
import { readyValue } from '../../lib/desk-model/loadable';
import { createNarrowSearch } from '../../lib/desk-model/narrow-search';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { DeskPage } from './DeskPage';
import { EmptyState } from './EmptyState';
import { ExpiringLine } from './ExpiringLine';
import { ImportDrawer } from './ImportDrawer';
import { LibraryExport } from './LibraryExport';
import { LibraryFilters } from './LibraryFilters';
import { LoadState } from './LoadState';
import { NewResponseDrawer } from './NewResponseDrawer';
import { ResponseDrawer } from './ResponseDrawer';
import { ResponsesTable } from './ResponsesTable';
import { StarterDrawer } from './StarterDrawer';
import { useReturnFocus } from './use-return-focus';

const words = messages.desk.responses;

/** The library: every response in its latest version. */
export function ResponsesPage({ model }: { model: DeskModel }) {
  const { responses, route } = model;
  useReturnFocus(route.value.id);
  const all = readyValue(responses.responses.value.value);
  return (
    <DeskPage
      fill
      title={words.title}
      count={all && words.count(all.length)}
      actions={<Actions model={model} />}
      drawer={route.value.id !== null && <ResponsesDrawer model={model} />}
    >
      <ExpiringLine model={model} />
      {all && all.length > 0 && <LibraryFilters all={all} responses={responses} />}
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
  const search = responses.search.value;
  const now = nowMs.value;
  const [find] = useState(createNarrowSearch);
  const found = find(all, search, now);
  if (found.length === 0) return <EmptyState title={words.noMatch}>{words.noMatchHint}</EmptyState>;
  return (
    <ResponsesTable
      all={all}
      responses={found}
      listKey={search}
      uses={readyValue(responses.uses.value.value) ?? NO_USES}
      selectedId={route.value.id}
      nowMs={now}
    />
  );
}

const NO_USES: ReadonlyMap<string, number> = new Map();

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
