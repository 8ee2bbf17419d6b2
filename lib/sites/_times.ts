const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:[.,](\d{1,3})\d*)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * @returns epoch milliseconds of an ISO 8601 instant; null where date, time or zone is missing.
 * @param zone taken where the text names none, for sites known to write in it ("Z")
 */
export function readInstant(text: string | null | undefined, zone: 'Z' | null = null): number | null {
  const parts = INSTANT.exec(text?.trim() ?? '');
  if (parts === null) return null;
  const [, date, minutes, seconds = ':00', fraction = '0', ownZone] = parts;
  const offset = ownZone ?? zone;
  if (offset === null) return null;
  const time = Date.parse(`${date}T${minutes}${seconds}.${fraction.padEnd(3, '0')}${normalZone(offset)}`);
  return Number.isNaN(time) ? null : time;
}

function normalZone(zone: string): string {
  if (/^z$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
