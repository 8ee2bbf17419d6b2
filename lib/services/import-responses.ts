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
      const library = indexLibrary(await store.db.responses.filter(({ demo }) => !demo).toArray());
      const operations: OperationDraft[] = [];
      const counts = { added: 0, updated: 0, unchanged: 0 };
      for (const row of rows) {
        const latest = library.find(row);
        if (latest && isKnown(row, latest)) {
          counts.unchanged += 1;
          continue;
        }
        counts[latest ? 'updated' : 'added'] += 1;
        const { id } = latest ?? row;
        const response = { ...row, id, version: (latest?.version ?? 0) + 1 };
        operations.push(...responseOperations(response));
        library.keep(response);
      }
      outcome = counts;
      return operations;
    });
    return outcome;
  });
}

/** @returns the operations that bring a response to the state it says it is in. */
export function responseOperations(response: Response): readonly OperationDraft[] {
  const { version, approvals, expiresAt, status } = response;
  const operations = [savedOperation(response)];
  for (const approval of expiresAt === null ? [] : approvals) {
    const payload = { version, approval, expiresAt, completes: approval === approvals.at(-1) };
    operations.push(responseOperation(response, { kind: 'response.approved', payload }));
  }
  if (status === 'retired') {
    operations.push(responseOperation(response, { kind: 'response.retired', payload: { version } }));
  }
  return operations;
}

/** The latest versions by id and by title; a row may be known under the title that an earlier row has just given. */
function indexLibrary(responses: readonly Response[]) {
  const byId = new Map<string, Response>();
  const idByTitle = new Map<string, string>();
  const keep = (response: Response) => {
    const before = byId.get(response.id);
    if (before && idByTitle.get(titleKey(before)) === before.id) idByTitle.delete(titleKey(before));
    byId.set(response.id, response);
    idByTitle.set(titleKey(response), response.id);
  };
  for (const response of responses) keep(response);
  return {
    keep,
    find: (row: Response) => byId.get(row.id) ?? byId.get(idByTitle.get(titleKey(row)) ?? ''),
  };
}

function titleKey({ title, language }: Response): string {
  return `${language}|${title.trim().toLowerCase()}`;
}

/** A draft says nothing of approval: where the words are the same, the approval they have stays. */
function isKnown(row: Response, latest: Response): boolean {
  return row.status === 'draft' ? wordingOf(latest) === wordingOf(row) : contentOf(latest) === contentOf(row);
}

function contentOf({
  id: _id,
  version: _version,
  demo: _demo,
  writtenBy: _writtenBy,
  ...content
}: Response): string {
  return canonicalJson(content);
}

function wordingOf({ title, body, topics, department, networks, language, examples }: Response): string {
  return canonicalJson({ title, body, topics, department, networks, language, examples });
}
