import Papa from 'papaparse';
import { messages } from '../messages';
import { nextTask } from './next-task';
import type { SourceFile, SourceRecord } from './open-import';

const { importReasons: reasons } = messages.errors;
/** The heading is row 1 of a spreadsheet. */
const FIRST_ROW = 2;
/** Characters read in one go: a few milliseconds. */
const CHUNK = 100_000;

/** Says to a spreadsheet that what follows is no formula. */
const TEXT_MARK = /^'(?='*[=+\-@\t\r])/;

interface CsvTable {
  readonly rows: string[][];
  /** Rows, from 0, in which a quote is wrong. */
  readonly badQuotes: Set<number>;
}

/** Reads a CSV file with headings; comma, semicolon or tab, whichever it uses. */
export async function readCsvRecords(text: string, signal: AbortSignal): Promise<SourceFile> {
  const { rows, badQuotes } = await parseInChunks(text.replace(/^\ufeff/, ''), signal);
  const columns = uniqueNames(rows[0] ?? []);
  const records = rows
    .slice(1)
    .map((cells, index): SourceRecord => {
      const isTooLong = cells.slice(columns.length).some((value) => value.trim() !== '');
      const fault = badQuotes.has(index + 1) ? reasons.quote : isTooLong ? reasons.tooManyCells : null;
      return { row: index + FIRST_ROW, values: valuesOf(cells, columns), fault };
    })
    .filter(({ values, fault }) => Object.keys(values).length > 0 || fault !== null);
  return { kind: 'csv', list: null, columns, records, isBroken: badQuotes.has(0) };
}

function parseInChunks(text: string, signal: AbortSignal): Promise<CsvTable> {
  const table: CsvTable = { rows: [], badQuotes: new Set() };
  return new Promise((resolve) => {
    Papa.parse<string[]>(text, {
      skipEmptyLines: false,
      chunkSize: CHUNK,
      chunk({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
        for (const { type, row = 0 } of errors) {
          if (type === 'Quotes') table.badQuotes.add(table.rows.length + row);
        }
        for (const row of data) table.rows.push(row);
        parser.pause();
        void nextTask().then(() => (signal.aborted ? resolve(table) : parser.resume()));
      },
      complete: () => resolve(table),
    });
  });
}

function valuesOf(cells: readonly string[], columns: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [index, column] of columns.entries()) {
    const value = cells[index] ?? '';
    if (column !== '' && value.trim() !== '') values[column] = value.replace(TEXT_MARK, '');
  }
  return values;
}

/** Two columns of one name are told apart by their place. */
function uniqueNames(headings: readonly string[]): string[] {
  const names = headings.map((heading) => heading.trim());
  return names.map((name, index) =>
    name !== '' && names.indexOf(name) < index ? `${name} (${index + 1})` : name,
  );
}
