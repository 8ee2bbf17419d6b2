import { canonicalJson } from '../domain/canonical-json';
import type { OperationDraft } from '../domain/operation';
import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import { appendOperations } from '../storage/ledger';
import { attempt } from './attempt';
import { responseOperation, savedOperation } from './response-change';
import type { Store } from './store';

export interface ImportOutcome {
  readonly added: number;
  /** Known by id, or by title and language, with another content: saved as a new version. */
  readonly updated: number;
  /** Already in the library, word for word. */
  readonly unchanged: number;
}

/** Takes all rows of a preview into the library, or none. */
export function importResponses(store: Store, rows: readonly Response[]): Promise<Result<ImportOutcome>> {
  return attempt(async () => {
    let outcome: ImportOutcome = { added: 0, updated: 0, unchanged: 0 };
    await appendOperations(store, async () => {
      // An example goes away with the examples; what a team imports must not go with it.
      const known = libraryIndex(await store.db.responses.filter(({ demo }) => !demo).toArray());
      const operations: OperationDraft[] = [];
      const counts = { added: 0, updated: 0, unchanged: 0 };
      for (const row of rows) {
        const latest = known.get(row.id) ?? known.get(titleKey(row));
        if (latest && contentOf(latest) === contentOf(row)) {
          counts.unchanged += 1;
          continue;
        }
        counts[latest ? 'updated' : 'added'] += 1;
        const { id } = latest ?? row;
        const version = (latest?.version ?? 0) + 1;
        operations.push(...responseOperations({ ...row, id, version }));
      }
      outcome = counts;
      return operations;
    });
    return outcome;
  });
}

/** @returns the operations that bring a response to the state it says it is in. */
export function responseOperations(response: Response): readonly OperationDraft[] {
  const { version, approval, expiresAt, status } = response;
  const operations = [savedOperation(response)];
  if (approval && expiresAt !== null) {
    const payload = { version, approval, expiresAt };
    operations.push(responseOperation(response, { kind: 'response.approved', payload }));
  }
  if (status === 'retired') {
    operations.push(responseOperation(response, { kind: 'response.retired', payload: { version } }));
  }
  return operations;
}

function libraryIndex(responses: readonly Response[]): ReadonlyMap<string, Response> {
  return new Map([
    ...responses.map((response) => [titleKey(response), response] as const),
    ...responses.map((response) => [response.id, response] as const),
  ]);
}

function titleKey({ title, language }: Response): string {
  return `${language}|${title.trim().toLowerCase()}`;
}

function contentOf({ id: _id, version: _version, demo: _demo, ...content }: Response): string {
  return canonicalJson(content);
}
