/** The desk's sections, in the order of the rail. */
export const DESK_SECTIONS = [
  'log',
  'people',
  'advocates',
  'responses',
  'reviews',
  'supervision',
  'judgement',
  'settings',
] as const;
export type DeskSection = (typeof DESK_SECTIONS)[number];

/** Where in the desk the person is; `id` is what the drawer shows. */
export interface DeskRoute {
  readonly section: DeskSection;
  readonly id: string | null;
  /** Instead of the list and its drawer: everything ever with that person, or the proof of that reply. */
  readonly part?: 'history' | 'proof';
}

/** Ids of the responses section that are no response. */
export const NEW_RESPONSE = 'new';
export const IMPORT_RESPONSES = 'import';
export const STARTER_LIBRARY = 'starter';

const PROOF = 'proof';
const START: DeskRoute = { section: 'log', id: null };

/** @returns the place that an address's hash names; the log for anything unknown. */
export function parseRoute(hash: string): DeskRoute {
  const [path = ''] = hash.replace(/^#\/?/, '').split('?');
  const [name, id, part] = path.split('/');
  const known = id ? decode(id) : null;
  if (name === PROOF && known !== null) return { section: 'log', id: known, part: PROOF };
  const section = DESK_SECTIONS.find((each) => each === name);
  if (!section) return START;
  if (section === 'people' && known !== null && part === 'history') return { section, id: known, part };
  return { section, id: known };
}

/** @returns the hash under which `parseRoute` finds this place again. */
export function formatRoute({ section, id, part }: DeskRoute): string {
  if (id === null) return `#/${section}`;
  if (part === PROOF) return `#/${PROOF}/${encodeURIComponent(id)}`;
  const place = `#/${section}/${encodeURIComponent(id)}`;
  return part ? `${place}/${part}` : place;
}

/** @returns what stands behind the `?` of a hash. */
export function queryOf(hash: string): string {
  return hash.split('?')[1] ?? '';
}

/** A hash typed by hand may hold a broken escape. */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
