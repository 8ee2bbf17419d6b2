import type { DeskModel } from '../../lib/desk-model';
import { readyValue } from '../../lib/desk-model/loadable';
import { toLogFilter } from '../../lib/desk-model/log-filter-form';
import { messages } from '../../lib/messages';
import type { LogSummary } from '../../lib/services/summarise-log';
import { Button } from '../controls/Button';
import { DeskPage } from './DeskPage';
import { EmptyState } from './EmptyState';
import { EntryDrawer } from './EntryDrawer';
import { LoadState } from './LoadState';
import { LogFilterBar } from './LogFilterBar';
import { LogResult } from './LogResult';
import { LogTable } from './LogTable';
import { LogTotals } from './LogTotals';
import { useReturnFocus } from './use-return-focus';

const words = messages.desk.log;

/** The engagement log: what matches the filter, one entry in full, and the export. */
export function LogPage({ model }: { model: DeskModel }) {
  const { log, route } = model;
  const { id } = route.value;
  useReturnFocus(id);
  const summary = readyValue(log.summary.value.value);
  return (
    <DeskPage
      title={words.title}
      actions={summary && summary.total > 0 && <LogTotals summary={summary} />}
      drawer={id !== null && <EntryDrawer key={id} model={model} />}
    >
      <LoadState of={log.summary.value.value} lines={12} onTryAgain={log.again}>
        {(known) =>
          known.total === 0 ? <EmptyLog model={model} /> : <Matching model={model} summary={known} />
        }
      </LoadState>
    </DeskPage>
  );
}

function Matching({ model, summary }: { model: DeskModel; summary: LogSummary }) {
  const { log, exporting, nowMs } = model;
  const form = log.form.value;
  return (
    <>
      <LogFilterBar
        form={form}
        nowMs={nowMs.value}
        sites={[...summary.sites.keys()]}
        agents={[...summary.agents.keys()]}
        tags={readyValue(log.tags.value.value) ?? []}
        onChange={log.change}
        onClear={log.clear}
      />
      <LogResult matching={log.matching.value} filter={toLogFilter(form)} exporting={exporting} />
      <LoadState of={log.rows.value.value} lines={12} onTryAgain={log.again}>
        {(rows) => (rows.length === 0 ? <NoMatch model={model} /> : <Rows model={model} />)}
      </LoadState>
    </>
  );
}

function Rows({ model: { log, route, nowMs } }: { model: DeskModel }) {
  const rows = readyValue(log.rows.value.value) ?? [];
  const matching = log.matching.value;
  const left = (matching ?? Number.POSITIVE_INFINITY) - rows.length;
  return (
    <>
      <LogTable rows={rows} selectedId={route.value.id} nowMs={nowMs.value} />
      {log.mayHaveMore.value && left > 0 && (
        <div class="desk-table__more">
          <Button onClick={log.showMore}>{messages.desk.showMore(Math.min(left, log.rowsPerPage))}</Button>
          {matching !== null && <span class="quiet">{messages.desk.shownOf(rows.length, matching)}</span>}
        </div>
      )}
    </>
  );
}

function NoMatch({ model: { log } }: { model: DeskModel }) {
  return (
    <EmptyState title={words.noMatch} action={<Button onClick={log.clear}>{words.filter.clear}</Button>}>
      {words.noMatchHint}
    </EmptyState>
  );
}

function EmptyLog({ model: { example } }: { model: DeskModel }) {
  return (
    <EmptyState
      title={words.emptyTitle}
      action={
        <Button look="main" disabled={example.busy.value} onClick={() => void example.load()}>
          {words.emptyAction}
        </Button>
      }
    >
      {words.empty}
    </EmptyState>
  );
}
