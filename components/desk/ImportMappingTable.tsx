import { IMPORT_FIELDS, type ImportField, VETTING_FIELDS } from '../../lib/imports/_fields';
import { messages } from '../../lib/messages';
import type { ImportMapping, OpenImport } from '../../lib/services/open-import';
import { SelectField } from '../controls/SelectField';
import './ImportPreviewList.css';

const words = messages.desk.responses.importing;
/** Rows looked through for a value to show. */
const LOOKED_THROUGH = 50;
const SAMPLE_LENGTH = 80;

export interface ImportMappingTableProps {
  readonly file: OpenImport;
  readonly mapping: ImportMapping;
  readonly onChange: (column: string, field: ImportField | null) => void;
}

/** Which column of the file goes where; the person may change it. */
export function ImportMappingTable({ file, mapping, onChange }: ImportMappingTableProps) {
  const fields = IMPORT_FIELDS.filter((field) => file.format.mayVet || !VETTING_FIELDS.has(field));
  const options: readonly { readonly value: ImportField | ''; readonly label: string }[] = [
    { value: '', label: words.leaveOut },
    ...fields.map((value) => ({ value, label: words.fields[value] })),
  ];
  return (
    <section class="drawer__section">
      <p class="strong">{words.readAs(file.format.name, file.rows.length)}</p>
      <p class="quiet small">{words.mappingHint}</p>
      <table class="import-table" aria-label={words.mapping}>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.goesTo}</th>
          </tr>
        </thead>
        <tbody>
          {file.columns.map((column) => (
            <tr key={column}>
              <td>
                <span class="user-text strong" dir="auto">
                  {column}
                </span>
                <span class="quiet small user-text import-table__sample" dir="auto">
                  {sampleOf(file, column)}
                </span>
              </td>
              <td>
                <SelectField
                  label={words.fieldFor(column)}
                  labelHidden
                  value={mapping[column] ?? ''}
                  options={options}
                  onChange={(field) => onChange(column, field === '' ? null : field)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The first value of a column, as it stands. */
function sampleOf({ rows }: OpenImport, column: string): string {
  const found = rows.slice(0, LOOKED_THROUGH).find(({ values }) => hasWords(values[column]));
  const value = found?.values[column];
  if (value === undefined) return words.noSample;
  const text =
    typeof value === 'string' ? value : Array.isArray(value) ? wordsOf(value) : JSON.stringify(value);
  return text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH)}…` : text;
}

function wordsOf(list: readonly unknown[]): string {
  return list.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join(', ');
}

function hasWords(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}
