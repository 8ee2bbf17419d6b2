import type { Department } from '../domain/department';
import type { Response } from '../domain/response';
import { type Result, success } from '../domain/result';
import { type ImportOutcome, importResponses } from './import-responses';
import { openImport } from './open-import';
import { previewImport } from './preview-import';
import type { Store } from './store';

/** What of the starter library a person wants. */
export interface StarterChoice {
  readonly departments: readonly Department[];
  /** BCP 47 tags, as the library has them. */
  readonly languages: readonly string[];
}

/** @returns the responses of `starter-library.json`, as drafts. @param text the file as read. */
export async function readStarterLibrary(
  store: Pick<Store, 'environment'>,
  text: string,
): Promise<Result<readonly Response[]>> {
  const { signal } = new AbortController();
  const opened = await openImport({ text, kind: 'json', signal });
  if (!opened.ok) return opened;
  const { mapping } = opened.value;
  const preview = await previewImport(store, opened.value, { mapping, signal });
  return preview.ok ? success(preview.value.rows) : preview;
}

/** @returns those of the responses that were chosen. */
export function chosenStarters(rows: readonly Response[], choice: StarterChoice): readonly Response[] {
  return rows.filter(
    ({ department, language }) =>
      department !== null && choice.departments.includes(department) && choice.languages.includes(language),
  );
}

/** Takes what was chosen into the library. Nothing of it can be used until someone approves it. */
export function loadStarterLibrary(
  store: Store,
  rows: readonly Response[],
  choice: StarterChoice,
): Promise<Result<ImportOutcome>> {
  return importResponses(store, chosenStarters(rows, choice));
}
