import type { DeskModel } from '../../lib/desk-model';
import { readyValue } from '../../lib/desk-model/loadable';
import type { LogMatches } from '../../lib/desk-model/log-list';
import { DEFAULT_LOG_COLUMNS } from '../../lib/domain/log-column';
import { messages } from '../../lib/messages';
import type { LogSummary } from '../../lib/services/summarise-log';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { Skeleton } from '../controls/Skeleton';
import { BackupReminder } from './BackupReminder';
import { ColumnChoice } from './ColumnChoice';
import { DeskPage } from './DeskPage';
import { EmptyState } from './EmptyState';
import { EntryDrawer } from './EntryDrawer';
import { LoadState } from './LoadState';
import { LogFilterBar } from './LogFilterBar';
import { LogResult } from './LogResult';
import { LogTable } from './LogTable';
import { LogTotals } from './LogTotals';
import { SavedFilters } from './SavedFilters';
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
      fill
      title={words.title}
      actions={summary && summary.total > 0 && <LogTotals summary={summary} />}
      drawer={id !== null && <EntryDrawer key={id} model={model} />}
    >
      <BackupReminder backup={model.backup} nowMs={model.nowMs.value} />
      <LoadState of={log.summary.value.value} lines={12} onTryAgain={log.again}>
        {(known) =>
          known.total === 0 ? <EmptyLog model={model} /> : <Matching model={model} summary={known} />
        }
      </LoadState>
    </DeskPage>
  );
}

function Matching({ model, summary }: { model: DeskModel; summary: LogSummary }) {
  const { log, exporting } = model;
  const columns = readyValue(log.columns.value.value) ?? DEFAULT_LOG_COLUMNS;
  return (
    <>
      <LogFilterBar
        form={log.form.value}
        today={log.today.value}
        sites={[...summary.sites.keys()]}
        agents={[...summary.agents.keys()]}
        tags={readyValue(log.tags.value.value) ?? []}
        onChange={log.change}
        onClear={log.clear}
      >
        <SavedFilters model={model.savedFilters} form={log.form.value} onChoose={log.change} />
      </LogFilterBar>
      <LogResult matches={readyValue(log.matches.value)} filter={log.filter.value} exporting={exporting}>
        <ColumnChoice columns={columns} onChange={(change) => void log.changeColumns(change)} />
      </LogResult>
      <LoadState of={log.matches.value} lines={12} onTryAgain={log.again}>
        {(matches) =>
          matches.ids.length > 0 ? (
            <Rows model={model} matches={matches} />
          ) : matches.reading ? (
            <Skeleton lines={12} label={messages.desk.loading} />
          ) : (
            <NoMatch model={model} />
          )
        }
      </LoadState>
    </>
  );
}

function Rows({ model: { log, route, nowMs }, matches }: { model: DeskModel; matches: LogMatches }) {
  const problem = log.rows.problem.value;
  return (
    <>
      {problem && (
        <Banner
          state="stop"
          urgent
          actions={<Button onClick={log.rows.renewAll}>{messages.desk.tryAgain}</Button>}
        >
          {problem.sentence}
        </Banner>
      )}
      <LogTable
        ids={matches.ids}
        isGrowing={matches.reading !== null}
        listKey={matches.filter}
        columns={readyValue(log.columns.value.value) ?? DEFAULT_LOG_COLUMNS}
        rowOf={log.rows.rowOf}
        onLookAt={log.rows.want}
        selectedId={route.value.id}
        nowMs={nowMs.value}
      />
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
