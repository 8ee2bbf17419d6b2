import type { ExportModel } from '../../lib/desk-model/export-model';
import type { LogFilter } from '../../lib/domain/log-filter';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';

const words = messages.desk.log;

export interface LogResultProps {
  /** Null: not counted yet. */
  readonly matching: number | null;
  readonly filter: LogFilter;
  readonly exporting: ExportModel;
}

/** How many match, and the export of exactly those. */
export function LogResult({ matching, filter, exporting }: LogResultProps) {
  const running = exporting.running.value;
  const progress = exporting.progress.value;
  return (
    <div class="log-result">
      <p class="log-result__count" role="status">
        {matching === null ? messages.desk.loading : words.matching(matching)}
      </p>
      {progress && (
        <>
          <progress aria-label={words.export.progress} max={progress.total} value={progress.read} />
          <span class="quiet">{words.export.running(progress.written, progress.read, progress.total)}</span>
        </>
      )}
      {running && <Button onClick={exporting.cancel}>{words.export.cancel}</Button>}
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
