import type { Post } from '../domain/post';

/** When a post was made, as far as its page says. */
export type PostTime = Pick<Post, 'postedAt' | 'postedAtText'>;

/** As a script writes it: most are. */
const USUAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:[.,](\d{1,3})\d*)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * @returns epoch milliseconds of an ISO 8601 instant; null where date, time or zone is missing.
 * @param zone taken where the text names none, for sites known to write in it ("Z")
 */
export function readInstant(text: string | null | undefined, zone: 'Z' | null = null): number | null {
  if (typeof text === 'string' && USUAL.test(text)) return known(Date.parse(text));
  const parts = INSTANT.exec(text?.trim() ?? '');
  if (parts === null) return null;
  const [, date, minutes, seconds = ':00', fraction = '0', ownZone] = parts;
  const offset = ownZone ?? zone;
  if (offset === null) return null;
  return known(Date.parse(`${date}T${minutes}${seconds}.${fraction.padEnd(3, '0')}${normalZone(offset)}`));
}

function known(time: number): number | null {
  return Number.isNaN(time) ? null : time;
}

/** @returns what a time element says: the instant of its `datetime`, and its words. */
export function readTime(time: Element | null | undefined): PostTime {
  return { postedAt: readInstant(time?.getAttribute('datetime')), postedAtText: time?.textContent ?? null };
}

/** @returns epoch milliseconds of a Unix time in whole seconds; null where it is none of this age. */
export function readSeconds(digits: string | null | undefined): number | null {
  return /^\d{9,10}$/.test(digits ?? '') ? Number(digits) * 1000 : null;
}

/** @returns epoch milliseconds of a Unix time in milliseconds; null where it is none of this age. */
export function readMilliseconds(digits: string | null | undefined): number | null {
  return /^\d{12,13}$/.test(digits ?? '') ? Number(digits) : null;
}

function normalZone(zone: string): string {
  if (/^z$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
