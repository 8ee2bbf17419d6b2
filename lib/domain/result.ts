/** What went wrong: a sentence for the person, a cause for the developer. */
export interface Problem {
  /** Stable, kebab-case; what code decides by. */
  readonly code: string;
  /** Says what happened, what was kept, and what to do. */
  readonly sentence: string;
  readonly cause?: unknown;
}

/** An outcome as a value; thrown errors are for bugs only. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** @returns the value wrapped as a success. */
export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** @returns a failure with its sentence. */
export function failure(code: string, sentence: string, cause?: unknown): Result<never> {
  return { ok: false, problem: cause === undefined ? { code, sentence } : { code, sentence, cause } };
}
