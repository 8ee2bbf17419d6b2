import type { Department } from '../domain/department';
import type { Counts, Post } from '../domain/post';
import type { Judged, Triage } from '../domain/triage';

/** What a route may look at. */
export interface RoutingContext extends Triage {
  readonly post: Post;
  /** What the page counts of the post now, where it does. */
  readonly counts: Counts | null;
}

/** A way to one department: one file of this folder, named after it, exported as `route`. Pure; never throws. */
export interface DepartmentRoute {
  readonly department: Department;
  /** One sentence: which posts go there, and why. */
  readonly doc: string;
  /** The lowest that matches wins; each its own. */
  readonly priority: number;
  /** Why the post goes there, in a few words; null: it does not. */
  match(context: RoutingContext): string | null;
}

const modules = import.meta.glob<{ route: DepartmentRoute }>(['./*.ts', '!./index.ts', '!./_*.ts'], {
  eager: true,
});

/** Every route, in the order in which they are asked. @throws when two share a department or a priority. */
export const routes: readonly DepartmentRoute[] = register(
  Object.values(modules).map((module) => module.route),
);

function register(found: readonly DepartmentRoute[]): readonly DepartmentRoute[] {
  const departments = new Set(found.map(({ department }) => department));
  const priorities = new Set(found.map(({ priority }) => priority));
  if (departments.size !== found.length) throw new Error('Two routes share one department');
  if (priorities.size !== found.length) throw new Error('Two routes share one priority');
  return found.toSorted((a, b) => a.priority - b.priority);
}

/** @returns who should answer, and why: what the team's corrections say, else the first route that matches; null: nobody. */
export function routePost(context: RoutingContext): Judged<Department> | null {
  if (context.department !== null) return context.department;
  for (const { department, match } of routes) {
    const reason = match(context);
    if (reason !== null) return { value: department, reason };
  }
  return null;
}
