import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { type Engagement, EngagementSchema } from '../../../lib/domain/engagement';

const TablesSchema = z.record(z.string(), z.array(z.unknown()));
export type Tables = z.infer<typeof TablesSchema>;

/** Everything that Rapport keeps, row by row, read past its own code. `extensionPage`: its panel or desk. */
export async function readTables(extensionPage: Page): Promise<Tables> {
  const tables = await extensionPage.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('rapport'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const rows = await Promise.all(names.map((name) => done(transaction.objectStore(name).getAll())));
    database.close();
    return Object.fromEntries(names.map((name, index) => [name, rows[index]]));
  });
  return TablesSchema.parse(tables);
}

/** Younger than anything in the example data, in ms. */
const TODAY_MS = 12 * 60 * 60_000;

/** The engagements of this working day, oldest first. */
export async function readEngagements(extensionPage: Page): Promise<Engagement[]> {
  const { engagements } = await readTables(extensionPage);
  return z
    .array(EngagementSchema)
    .parse(engagements)
    .filter(({ intendedAt }) => intendedAt > Date.now() - TODAY_MS)
    .toSorted((a, b) => a.intendedAt - b.intendedAt);
}

/** The newest engagement with the post that has these words. */
export async function readEngagement(extensionPage: Page, words: string): Promise<Engagement | undefined> {
  return (await readEngagements(extensionPage)).findLast(({ post }) => post.excerpt.includes(words));
}

/** Kinds of the operations about one thing, in the order of the chain. */
export async function readHistory(extensionPage: Page, entityId: string): Promise<string[]> {
  const { operations } = await readTables(extensionPage);
  return z
    .array(z.object({ n: z.number(), kind: z.string(), entityId: z.string() }))
    .parse(operations)
    .filter((operation) => operation.entityId === entityId)
    .toSorted((a, b) => a.n - b.n)
    .map(({ kind }) => kind);
}
