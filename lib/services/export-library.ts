import Papa from 'papaparse';
import type { Response } from '../domain/response';
import { failure, type Result } from '../domain/result';
import { messages } from '../messages';
import { attempt } from './attempt';
import { type LibraryValue, libraryColumns } from './library-columns';
import { nextTask } from './next-task';
import type { Store } from './store';

export type LibraryFileKind = 'csv' | 'json';

/** Responses written in one go: some milliseconds. */
const SLICE = 200;
/** Without it, spreadsheets read UTF-8 as their local code page. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
/** What a spreadsheet would run as a formula, also behind the mark that takes it for text. */
const FORMULA_START = /^'*[=+\-@\t\r]/;
/** What separates the words of a list, or begins one in JSON. */
const NOT_IN_WORDS = /[;|\n]|^\s*\[/;

/** Writes every response of the team, in its latest version; importing the file again changes nothing. */
export async function exportLibrary(
  store: Store,
  kind: LibraryFileKind,
  signal: AbortSignal,
): Promise<Result<Blob>> {
  const written = await attempt(async () => {
    // An example goes away with the examples.
    const responses = await store.db.responses.filter(({ demo }) => !demo).toArray();
    const parts = kind === 'csv' ? csvParts : jsonParts;
    const pieces: Blob[] = [];
    for (const part of parts(responses)) {
      if (signal.aborted) break;
      pieces.push(new Blob([part]));
      await nextTask();
    }
    return new Blob(pieces, { type: kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json' });
  });
  return signal.aborted ? failure('cancelled', messages.errors.cancelled) : written;
}

function* csvParts(responses: readonly Response[]): Generator<string> {
  yield `${BYTE_ORDER_MARK}${libraryColumns.map(([name]) => name).join(',')}${LINE_END}`;
  for (const slice of slicesOf(responses)) {
    const cells = slice.map((response) => libraryColumns.map(([, value]) => toCell(value(response))));
    yield Papa.unparse(cells, { newline: LINE_END }) + LINE_END;
  }
}

function* jsonParts(responses: readonly Response[]): Generator<string> {
  yield '{"responses":[';
  let before = '\n';
  for (const slice of slicesOf(responses)) {
    const lines = slice.map((response) =>
      JSON.stringify(Object.fromEntries(libraryColumns.map(([name, value]) => [name, value(response)]))),
    );
    yield before + lines.join(',\n');
    before = ',\n';
  }
  yield '\n]}\n';
}

function* slicesOf(responses: readonly Response[]): Generator<readonly Response[]> {
  for (let from = 0; from < responses.length; from += SLICE) yield responses.slice(from, from + SLICE);
}

function toCell(value: LibraryValue): string {
  const text = toText(value);
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function toText(value: LibraryValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const areWords = value.every((item) => typeof item === 'string' && !NOT_IN_WORDS.test(item));
  if (!areWords) return JSON.stringify(value);
  return value.join(' | ');
}
