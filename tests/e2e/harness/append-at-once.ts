import * as z from 'zod/mini';
import { bundleStorage, STORAGE_GLOBAL } from './bundle-storage.ts';

/** A document or worker of the extension, in either browser. */
export interface ExtensionContext {
  readonly name: string;
  /** Gives the value of an expression, awaited. */
  evaluate(expression: string): Promise<unknown>;
}

/** Time for every context to have the call and the open database, so that none begins alone. */
const START_TOGETHER_MS = 400;

/** What `readLedger` in the extension answers; see `storage-in-context.ts`. */
const LedgerAccountSchema = z.object({
  devices: z.int(),
  operations: z.int(),
  broken: z.nullable(z.string()),
  headNumbers: z.array(z.int()),
  kinds: z.array(z.string()),
  customers: z.int(),
  contacts: z.int(),
  notes: z.array(z.string()),
});
type LedgerAccount = z.infer<typeof LedgerAccountSchema>;

/**
 * Lets every context add so many notes to the same unknown author, and log so many engagements with them, all at the
 * same time and through the production code, on the extension's own database.
 * @returns what the ledger holds afterwards, as the first context reads it.
 */
export async function appendAtOnce(
  contexts: readonly [ExtensionContext, ...ExtensionContext[]],
  notesEach: number,
  engagementsEach: number,
): Promise<LedgerAccount> {
  const bundle = await bundleStorage();
  for (const context of contexts) await context.evaluate(bundle);
  const startAt = Date.now() + START_TOGETHER_MS;
  await Promise.all(
    contexts.map(({ name, evaluate }) =>
      evaluate(`Promise.all([
        ${STORAGE_GLOBAL}.addNotes(${JSON.stringify(name)}, ${notesEach}, ${startAt}),
        ${STORAGE_GLOBAL}.beginEngagements(${engagementsEach}, ${startAt}),
      ])`),
    ),
  );
  return LedgerAccountSchema.parse(await contexts[0].evaluate(`${STORAGE_GLOBAL}.readLedger()`));
}

/** @returns how often the writer changes along the notes: near 0 when the contexts took turns, not part. */
export function countTurns(notes: readonly string[]): number {
  const writers = notes.map((note) => note.split(' ')[0]);
  return writers.filter((writer, index) => index > 0 && writer !== writers[index - 1]).length;
}
