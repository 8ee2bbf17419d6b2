import type { Result } from '../domain/result';
import { type ImportOutcome, importResponses } from './import-responses';
import { previewImport } from './preview-import';
import type { Store } from './store';

/**
 * Takes the starter set into the library, as drafts: nothing of it is approved until someone approves it.
 * @param text `starter-responses.json` as read.
 */
export async function loadStarterResponses(store: Store, text: string): Promise<Result<ImportOutcome>> {
  const preview = previewImport(store, { text, kind: 'json' });
  return preview.ok ? importResponses(store, preview.value.rows) : preview;
}
