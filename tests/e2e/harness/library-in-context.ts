/**
 * What fills the library of an extension document or worker: the production code on the production database, bundled by
 * `bundle-storage.ts`.
 */
import { type Response, ResponseSchema } from '../../../lib/domain/response';
import type { Result } from '../../../lib/domain/result';
import { createEnvironment } from '../../../lib/services/create-environment';
import { importResponses } from '../../../lib/services/import-responses';
import { startLearningAnew } from '../../../lib/services/start-learning-anew';
import type { Store } from '../../../lib/services/store';
import { openDatabase } from '../../../lib/storage/open-database';
import { exampleOf } from './made-up-part';

const YEAR_MS = 365 * 86_400_000;

const store: Promise<Store> = openDatabase().then((result) => ({
  db: orThrow(result),
  environment: createEnvironment(),
}));

/** Puts so many approved responses into the library, each about a part of its own. */
export async function fillLibrary(count: number): Promise<void> {
  const place = await store;
  const now = place.environment.now();
  orThrow(
    await importResponses(
      place,
      Array.from({ length: count }, (_, number) => aboutPart(number, now)),
    ),
  );
}

/** As the desk's button does. */
export async function learnAnew(): Promise<void> {
  orThrow(await startLearningAnew(await store, { withCorrections: false }));
}

function orThrow<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.sentence, { cause: result.problem.cause });
  return result.value;
}

function aboutPart(number: number, at: number): Response {
  return ResponseSchema.parse({
    id: `part-${number}`,
    version: 1,
    title: `Answer ${number}`,
    body: `Hello {{customer.name}}, we look into it at once and write to you today. (${number})`,
    topics: [],
    department: null,
    networks: [],
    language: 'en',
    examples: [exampleOf(number), `who can help me with this: ${exampleOf(number)}`],
    status: 'approved',
    approvals: [{ name: 'Cleo Hart', role: 'Legal counsel', at }],
    expiresAt: at + YEAR_MS,
    demo: false,
  });
}
