import { messages } from '../../lib/messages';
import type { Setup } from '../../lib/panel-model/setup';
import type { ImportError, ImportPreview as Preview } from '../../lib/services/preview-import';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';

const words = messages.panel.setup.responses;
/** The first ones show what is wrong; the rest is a number. */
const MOST_SHOWN = 50;

/** What an import would take, and what is wrong with each bad row. Nothing is stored yet. */
export function ImportPreview({ setup, preview }: { setup: Setup; preview: Preview }) {
  const { rows, errors, notes, unknownColumns } = preview;
  const bad = new Set(errors.map(({ row }) => row)).size;
  return (
    <section class="import-preview" aria-label={words.previewTitle}>
      <h4>{words.previewTitle}</h4>
      <p>
        <Icon name="done" /> {words.good(rows.length)}
      </p>
      {bad > 0 && (
        <p>
          <Icon name="stop" /> {words.bad(bad)}
        </p>
      )}
      <Lines lines={errors} />
      <Lines lines={notes} />
      {unknownColumns.length > 0 && (
        <p class="quiet small">{words.ignoredColumns(unknownColumns.slice(0, 20).join(', '))}</p>
      )}
      <div class="first-run__actions">
        <Button look="main" disabled={rows.length === 0} onClick={() => void setup.takeImport()}>
          {words.take(rows.length)}
        </Button>
        <Button onClick={setup.dropImport}>{words.drop}</Button>
      </div>
    </section>
  );
}

function Lines({ lines }: { lines: readonly ImportError[] }) {
  if (lines.length === 0) return null;
  const rest = lines.length - MOST_SHOWN;
  return (
    <ul class="small">
      {lines.slice(0, MOST_SHOWN).map(({ row, field, reason }) => (
        <li key={`${row} ${field} ${reason}`}>
          <span class="strong">
            {words.row(row)}
            {field !== null && `, ${field}`}:
          </span>{' '}
          <bdi>{reason}</bdi>
        </li>
      ))}
      {rest > 0 && <li class="quiet">{words.moreRows(rest)}</li>}
    </ul>
  );
}
