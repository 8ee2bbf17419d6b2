import type { Response } from '../domain/response';
import type { GuardFinding, ReplyContext } from '../domain/suggestion';
import type { LengthLimit } from '../domain/text-length';

/** What a guard may look at besides the text. */
export interface GuardContext extends ReplyContext {
  readonly limit: LengthLimit | null;
}

/** A check on a reply before it is inserted: one file of this folder, exported as `guard`. Pure; never throws. */
export interface Guard {
  /** Lower case, stable. */
  readonly id: string;
  /** One sentence: what it checks, and why. */
  readonly doc: string;
  /** The finding, or null where all is well. `response` is null for a reply written by hand. */
  check(text: string, response: Response | null, context: GuardContext): GuardFinding | null;
}

const modules = import.meta.glob<{ guard: Guard }>(['./*.ts', '!./index.ts', '!./_*.ts'], { eager: true });

/** Every guard, by id. @throws when two files claim one id. */
export const guards: readonly Guard[] = register(Object.values(modules).map((module) => module.guard));

function register(found: readonly Guard[]): readonly Guard[] {
  const ids = new Set(found.map((guard) => guard.id));
  if (ids.size !== found.length) throw new Error('Two guards share one id');
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
