import { ensureBuilt } from './ensure-built.ts';

/** Before all files: two that run at once must not both build. */
export function setup(): void {
  ensureBuilt('chrome');
}
