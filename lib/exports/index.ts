import type { LogRow } from '../domain/log-row';

/** A file format for the log: one file of this folder, exported as `format`. Pieces are joined as they come. */
export interface ExportFormat {
  /** Lower case, stable; also how the format is asked for. */
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What comes before the first row. */
  begin(): string;
  rows(rows: readonly LogRow[]): string;
  /** What comes after the last row. */
  end(): string;
}

const modules = import.meta.glob<{ format: ExportFormat }>(['./*.ts', '!./index.ts', '!./_*.ts'], {
  eager: true,
});

/** Every export format, by id. @throws when two files claim one id. */
export const exportFormats: readonly ExportFormat[] = register(
  Object.values(modules).map((module) => module.format),
);

function register(formats: readonly ExportFormat[]): readonly ExportFormat[] {
  const ids = new Set(formats.map(({ id }) => id));
  if (ids.size !== formats.length) throw new Error('Two export formats share one id');
  return formats.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
