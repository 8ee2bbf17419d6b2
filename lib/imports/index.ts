import type { ImportField } from './_fields';

/** Values by the name of their column: texts from CSV; from JSON anything. */
export type ImportRecord = Readonly<Record<string, unknown>>;

/** A file of responses, read but not yet understood. */
interface ImportSource {
  /** Under which name the list stands in a JSON file; null: by itself, or CSV. */
  readonly list: string | null;
  /** Names of the first records' values, with all that is not a letter left out, in lower case. */
  readonly columns: ReadonlySet<string>;
}

/** A row, made flat. */
interface FlatRow {
  readonly cells: ImportRecord;
  /** What the person should know of this row beside its cells. */
  readonly notes?: readonly string[];
}

/** What files of one product hold, and how it becomes a response: one file of this folder, exported as `format`. */
export interface ImportFormat {
  /** Lower case, stable. */
  readonly id: string;
  /** As people call it; ends a sentence that begins "Read as". */
  readonly name: string;
  /** Names under which the list may stand in a JSON file. */
  readonly lists: readonly string[];
  /** How surely a file is of this kind: 0 not, 1 nothing speaks against it, 2 its own columns. */
  recognise(source: ImportSource): 0 | 1 | 2;
  /** Its values laid flat: one name, one value; HTML made text. Absent: they are so already. */
  flatten?(record: ImportRecord): FlatRow;
  /** The field that a column of a flat row means, or null. */
  fieldOf(column: string): ImportField | null;
  /** Slots by the product's own placeholders, in lower case, without braces. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** Whether its rows may say that they are approved; else they come as drafts. */
  readonly mayVet: boolean;
}

const modules = import.meta.glob<{ format: ImportFormat }>(['./*.ts', '!./index.ts', '!./_*.ts'], {
  eager: true,
});

/** Every import format, by id. @throws when two files claim one id. */
export const importFormats: readonly ImportFormat[] = register(
  Object.values(modules).map((module) => module.format),
);

/** @returns the format that knows the file best. */
export function formatOf(source: ImportSource): ImportFormat | null {
  const known = importFormats
    .map((format) => ({ format, sureness: format.recognise(source) }))
    .filter(({ sureness }) => sureness > 0)
    .toSorted((a, b) => b.sureness - a.sureness);
  return known[0]?.format ?? null;
}

function register(formats: readonly ImportFormat[]): readonly ImportFormat[] {
  const ids = new Set(formats.map(({ id }) => id));
  if (ids.size !== formats.length) throw new Error('Two import formats share one id');
  return formats.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
