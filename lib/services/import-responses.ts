import { canonicalJson } from '../domain/canonical-json';
import type { OperationDraft } from '../domain/operation';
import { type Response, ResponseContentSchema } from '../domain/response';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { eachResponsePart } from '../storage/each-response-part';
import { appendMany } from '../storage/ledger';
import { attempt, Refusal } from './attempt';
import { responseOperation, savedOperation } from './response-change';
import type { Store } from './store';

/** Rows compared with the library in one go: a few milliseconds. */
const SLICE = 100;

export interface ImportOutcome {
  readonly added: number;
  /** Known by id, or by title and language, with another content: saved as a new version. */
  readonly updated: number;
  /** Already in the library, word for word. */
  readonly unchanged: number;
}

export interface ImportWork {
  /** Stops it; then nothing was imported. */
  readonly signal?: AbortSignal;
  /** Of the operations that are written. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Takes all rows of a preview into the library, or none. */
export function importResponses(
  store: Store,
  rows: readonly Response[],
  { signal, onProgress }: ImportWork = {},
): Promise<Result<ImportOutcome>> {
  return attempt(async () => {
    const changes: Changes = { operations: [], outcome: { added: 0, updated: 0, unchanged: 0 } };
    const refuseIfStopped = () => {
      if (signal?.aborted) throw new Refusal('cancelled', messages.errors.importCancelled);
    };
    const decide = async () => {
      const library = libraryIndex();
      await eachResponsePart(store.db, (part) => {
        // An example goes away with the examples; what a team imports must not go with it.
        for (const response of part) if (!response.demo) library.keep(response);
      });
      for (let from = 0; from < rows.length; from += SLICE) {
        // The transaction stays open only while it is asked for something; meanwhile the page has its turn.
        await store.db.heads.count();
        refuseIfStopped();
        compare(rows.slice(from, from + SLICE), library, changes);
      }
      return changes.operations;
    };
    const onBatch = (done: number, total: number) => {
      refuseIfStopped();
      onProgress?.(done, total);
    };
    await appendMany(store, decide, { onBatch });
    return changes.outcome;
  });
}

/** What is to be written so that the library holds every row, and what that comes to. */
interface Changes {
  readonly operations: OperationDraft[];
  readonly outcome: { -readonly [Part in keyof ImportOutcome]: number };
}

/** Adds what these rows change. */
function compare(
  rows: readonly Response[],
  library: ReturnType<typeof libraryIndex>,
  { operations, outcome }: Changes,
): void {
  for (const row of rows) {
    const latest = library.find(row);
    if (latest && isKnown(row, latest)) {
      outcome.unchanged += 1;
      continue;
    }
    outcome[latest ? 'updated' : 'added'] += 1;
    const { id } = latest ?? row;
    const response = { ...row, id, version: (latest?.version ?? 0) + 1 };
    operations.push(...responseOperations(response));
    library.keep(response);
  }
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
function libraryIndex() {
  const byId = new Map<string, Response>();
  const idByTitle = new Map<string, string>();
  const keep = (response: Response) => {
    const before = byId.get(response.id);
    if (before && idByTitle.get(titleKey(before)) === before.id) idByTitle.delete(titleKey(before));
    byId.set(response.id, response);
    idByTitle.set(titleKey(response), response.id);
  };
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

function contentOf(response: Response): string {
  const { status, approvals, expiresAt } = response;
  return `${wordingOf(response)} ${canonicalJson({ status, approvals, expiresAt })}`;
}

/** All that a new version may change. */
function wordingOf(response: Response): string {
  return canonicalJson(ResponseContentSchema.parse(response));
}
