/** The desk's sections, in the order of the rail. */
export const DESK_SECTIONS = ['log', 'people', 'advocates', 'responses', 'settings'] as const;
export type DeskSection = (typeof DESK_SECTIONS)[number];

/** Where in the desk the person is; `id` is what the drawer shows. */
export interface DeskRoute {
  readonly section: DeskSection;
  readonly id: string | null;
}

/** Ids of the responses section that are no response. */
export const NEW_RESPONSE = 'new';
export const IMPORT_RESPONSES = 'import';

const START: DeskRoute = { section: 'log', id: null };

/** @returns the place that an address's hash names; the log for anything unknown. */
export function parseRoute(hash: string): DeskRoute {
  const [name, id] = hash.replace(/^#\/?/, '').split('/');
  const section = DESK_SECTIONS.find((each) => each === name);
  if (!section) return START;
  return { section, id: id ? decode(id) : null };
}

/** @returns the hash under which `parseRoute` finds this place again. */
export function formatRoute({ section, id }: DeskRoute): string {
  return id === null ? `#/${section}` : `#/${section}/${encodeURIComponent(id)}`;
}

/** A hash typed by hand may hold a broken escape. */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
