import { v7 } from 'uuid';
import type { Environment } from '../domain/environment';

/** @returns the real clock, ids and randomness. */
export function createEnvironment(): Environment {
  return {
    now: Date.now,
    newId: () => v7(),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  };
}
