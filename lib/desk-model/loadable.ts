import type { Problem, Result } from '../domain/result';

/** Something that is read from the store: on its way, there, or not to be had. */
export type Loadable<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly problem: Problem };

export const LOADING: Loadable<never> = { status: 'loading' };

/** @returns a service's outcome as something a page can show. */
export function loaded<Value>(result: Result<Value>): Loadable<Value> {
  return result.ok ? { status: 'ready', value: result.value } : { status: 'failed', problem: result.problem };
}

/** @returns the value once it is there. */
export function readyValue<Value>(loadable: Loadable<Value>): Value | null {
  return loadable.status === 'ready' ? loadable.value : null;
}
