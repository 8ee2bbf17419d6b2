import type { CheckedReply, GuardFinding } from '../domain/guard';

/** A check on a reply before it is inserted, and while it is edited: one file of this folder, exported as `guard`. */
export interface Guard {
  /** Lower case, stable. */
  readonly id: string;
  /** One sentence: what it checks, and why. */
  readonly doc: string;
  /** Whether it names a difference from the approved text, which the log then keeps. */
  readonly isDrift?: boolean;
  /** Whether it judges wording alone: what was approved word for word is not asked about again. */
  readonly judgesWording?: boolean;
  /** The finding, or null where all is well. Pure, in time linear in the text; never throws. */
  check(reply: CheckedReply): GuardFinding | null;
}

export { isAsApproved } from './_drift/as-approved';

const modules = import.meta.glob<{ guard: Guard }>(['./*.ts', '!./index.ts', '!./_*.ts'], { eager: true });

/** Every guard, by id. @throws when two files claim one id. */
export const guards: readonly Guard[] = register(Object.values(modules).map((module) => module.guard));

function register(found: readonly Guard[]): readonly Guard[] {
  const ids = new Set(found.map((guard) => guard.id));
  if (ids.size !== found.length) throw new Error('Two guards share one id');
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
