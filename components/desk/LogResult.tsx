import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ExportModel } from '../../lib/desk-model/export-model';
import type { LogMatches } from '../../lib/desk-model/log-list';
import type { LogFilter } from '../../lib/domain/log-filter';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';

const words = messages.desk.log;

/** A shorter look through the log shows no progress. */
const SHOW_PROGRESS_AFTER_MS = 1_000;

interface LogResultProps {
  /** Null: nothing is known yet. */
  readonly matches: LogMatches | null;
  readonly filter: LogFilter;
  readonly exporting: ExportModel;
  /** Further buttons. */
  readonly children?: ComponentChildren;
}

/** How many match, and the export of exactly those. */
export function LogResult({ matches, filter, exporting, children }: LogResultProps) {
  const running = exporting.running.value;
  const progress = exporting.progress.value;
  const matching = matches?.reading === null ? matches.ids.length : null;
  return (
    <div class="log-result">
      <p class="log-result__count" role="status">
        {matches === null ? messages.desk.loading : countOf(matches)}
      </p>
      {matches?.reading && <Reading key={JSON.stringify(matches.filter)} {...matches.reading} />}
      {progress && (
        <>
          <progress aria-label={words.export.progress} max={progress.total} value={progress.read} />
          <span class="quiet">{words.export.running(progress.written, progress.read, progress.total)}</span>
        </>
      )}
      {running && <Button onClick={exporting.cancel}>{words.export.cancel}</Button>}
      {children}
      {exporting.formats.map((format) => (
        <Button
          key={format.id}
          icon="download"
          disabled={running || matching === 0}
          title={words.export.title(matching)}
          onClick={() => void exporting.start(filter, format)}
        >
          {words.export.button(format.name)}
        </Button>
      ))}
    </div>
  );
}

function countOf({ ids, reading }: LogMatches): string {
  return reading === null ? words.matching(ids.length) : words.matchingSoFar(ids.length);
}

function Reading({ read, total }: { read: number; total: number }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SHOW_PROGRESS_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLong && <progress aria-label={words.lookedAt(read, total)} max={total} value={read} />;
}
