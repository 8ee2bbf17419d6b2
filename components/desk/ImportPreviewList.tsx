import { messages } from '../../lib/messages';
import type { ImportError, ImportPreview } from '../../lib/services/preview-import';
import { Button } from '../controls/Button';
import './ImportPreviewList.css';
import { LibraryTag } from './LibraryTag';

const words = messages.desk.responses.importing;
/** More would not be read; the number says how many there are. */
const MOST_LISTED = 100;

export interface ImportPreviewListProps {
  readonly preview: ImportPreview;
  readonly busy: boolean;
  readonly onImport: () => void;
}

/** What an import would take, what it would leave out and why, and the button that does it. */
export function ImportPreviewList({ preview, busy, onImport }: ImportPreviewListProps) {
  const { rows, errors, notes, unknownColumns } = preview;
  return (
    <section class="drawer__section" aria-live="polite">
      {unknownColumns.length > 0 && (
        <p class="quiet user-text">{words.unknownColumns(unknownColumns.join(', '))}</p>
      )}
      {errors.length > 0 && (
        <>
          <p class="import-list__bad">{words.bad(errors.length)}</p>
          <Remarks label={words.badLabel} reasonLabel={words.reason} remarks={errors} />
        </>
      )}
      <p class="strong">{words.good(rows.length)}</p>
      {rows.length > 0 && (
        <p class="quiet">{words.drafts(rows.filter(({ status }) => status === 'draft').length)}</p>
      )}
      {notes.length > 0 && <Remarks label={words.notesLabel} reasonLabel={words.note} remarks={notes} />}
      <ul class="import-list">
        {rows.slice(0, MOST_LISTED).map((response) => (
          <li key={response.id}>
            <LibraryTag status={response.status} />{' '}
            <span class="user-text" dir="auto">
              {response.title}
            </span>
          </li>
        ))}
      </ul>
      <More left={rows.length - MOST_LISTED} />
      {rows.length > 0 && (
        <div>
          <Button look="main" disabled={busy} onClick={onImport}>
            {words.button(rows.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

interface RemarksProps {
  readonly label: string;
  readonly reasonLabel: string;
  readonly remarks: readonly ImportError[];
}

function Remarks({ label, reasonLabel, remarks }: RemarksProps) {
  return (
    <>
      <table class="import-table" aria-label={label}>
        <thead>
          <tr>
            <th class="number" scope="col">
              {words.row}
            </th>
            <th scope="col">{words.field}</th>
            <th scope="col">{reasonLabel}</th>
          </tr>
        </thead>
        <tbody>
          {remarks.slice(0, MOST_LISTED).map(({ row, heading, reason }) => (
            <tr key={`${row} ${heading} ${reason}`}>
              <td class="number">{row}</td>
              <td class="user-text" dir="auto">
                {heading ?? words.wholeRow}
              </td>
              <td class="user-text" dir="auto">
                {reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More left={remarks.length - MOST_LISTED} />
    </>
  );
}

function More({ left }: { left: number }) {
  return left > 0 ? <p class="quiet">{words.more(left)}</p> : null;
}
