import Dexie from 'dexie';
import type { Environment } from '../../../lib/domain/environment';
import type { Result } from '../../../lib/domain/result';
import { RapportDatabase } from '../../../lib/storage/database';

// Dexie looks for the browser's database when it is first imported, which may be before the stand-in is there.
Dexie.dependencies = { indexedDB, IDBKeyRange };

/** 22 November 2026, noon, UTC. */
export const START = Date.UTC(2026, 10, 22, 12);

export interface TestStore {
  readonly db: RapportDatabase;
  readonly environment: Environment;
  /** Moves the clock, also backwards. */
  readonly pass: (ms: number) => void;
}

let databases = 0;

/** A store of its own, with a clock that stands still, ids that count and bytes that repeat. */
export async function testStore(name = `test-${databases++}`, seed = name): Promise<TestStore> {
  const db = new RapportDatabase(name);
  await db.open();
  let now = START;
  let ids = 0;
  const environment: Environment = {
    now: () => now,
    newId: () => `${seed}-${++ids}`,
    randomBytes: (length) => new Uint8Array(length).fill(ids % 256),
  };
  return { db, environment, pass: (ms) => (now += ms) };
}

/** The value of a result that must be a success. */
export function expectValue<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.sentence}`, { cause: result });
  return result.value;
}

/** The code of a result that must be a failure with a sentence. */
export function problemCode(result: Result<unknown>): string {
  if (result.ok) throw new Error('It succeeded');
  if (result.problem.sentence.length < 10) throw new Error('No sentence for the person');
  return result.problem.code;
}
