import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** @returns the rows of a file of JSON lines. @throws where one is not of that form, naming its line. */
export function readRows<Row>(path: string, schema: z.ZodMiniType<Row>): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [readRow(line, schema, `${path}:${index + 1}`)],
  );
}

function readRow<Row>(line: string, schema: z.ZodMiniType<Row>, place: string): Row {
  try {
    return z.parse(schema, JSON.parse(line));
  } catch (cause) {
    const problem = cause instanceof z.core.$ZodError ? z.prettifyError(cause) : String(cause);
    throw new Error(`${place} is no row: ${problem}`, { cause });
  }
}
