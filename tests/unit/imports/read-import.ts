import type { Result } from '../../../lib/domain/result';
import { type ImportMapping, openImport } from '../../../lib/services/open-import';
import { type ImportPreview, previewImport } from '../../../lib/services/preview-import';
import { START } from '../storage/test-store';

const { signal } = new AbortController();

/** What an import needs of the machine: a clock that stands, and ids that count. */
function importEnvironment() {
  let id = 0;
  return {
    now: () => START,
    newId: () => `id-${++id}`,
    randomBytes: (length: number) => new Uint8Array(length),
  };
}

/** @returns what an import of the file would take, with the mapping changed where one is given. */
export async function readImport(
  text: string,
  kind: 'csv' | 'json' = 'csv',
  remapped: ImportMapping = {},
): Promise<Result<ImportPreview>> {
  const opened = await openImport({ text, kind, signal });
  if (!opened.ok) return opened;
  const mapping = { ...opened.value.mapping, ...remapped };
  return previewImport({ environment: importEnvironment() }, opened.value, { mapping, signal });
}
