/**
 * @returns JSON with the keys of every object sorted by code unit and no white space: equal values give equal
 * text. Lone surrogates come out as `\udXXX` escapes, so that they survive UTF-8.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => (isPlainObject(member) ? sorted(member) : member));
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  // Without a prototype, so that a key named `__proto__` is a key like any other.
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(record).toSorted()) copy[key] = record[key];
  return copy;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
