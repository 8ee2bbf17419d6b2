/** Everything that differs from run to run; passed in so that a test can decide it. */
export interface Environment {
  /** Epoch milliseconds, UTC. */
  readonly now: () => number;
  /** A fresh UUIDv7. */
  readonly newId: () => string;
  /** Cryptographically random bytes. */
  readonly randomBytes: (length: number) => Uint8Array;
}
