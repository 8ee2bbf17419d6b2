import { type Guard, guards } from '../../../lib/guards';

/** @throws when there is none of that id. */
export function findGuard(id: string): Guard {
  const guard = guards.find((known) => known.id === id);
  if (guard === undefined) throw new Error(`No guard is called ${id}`);
  return guard;
}
