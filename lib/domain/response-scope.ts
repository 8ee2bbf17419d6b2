import type { Post } from './post';
import type { Response } from './response';

/** @returns whether the response may be used on that network; one that names none may be used on all. */
export function fitsNetwork(response: Pick<Response, 'networks'>, site: string): boolean {
  return response.networks.length === 0 || response.networks.includes(site);
}

/** @returns whether both are in the same language, regions aside; a post that declares none takes any. */
export function fitsLanguage(response: Pick<Response, 'language'>, post: Pick<Post, 'language'>): boolean {
  const language = primaryLanguage(post.language ?? '');
  return language === '' || language === primaryLanguage(response.language);
}

/** @returns whether it may be used in that country, or a part of it ("US-CA"); one that names none may be used in all. */
export function fitsJurisdiction(
  { jurisdictions }: Pick<Response, 'jurisdictions'>,
  country: string,
): boolean {
  if (jurisdictions.length === 0) return true;
  const code = codeOf(country);
  const whole = code.split('-')[0] ?? code;
  return jurisdictions.some((named) => {
    const jurisdiction = codeOf(named);
    return (
      jurisdiction === code || jurisdiction === whole || (jurisdiction === 'EU' && EU_MEMBERS.has(whole))
    );
  });
}

/** "UK" is how people write GB. */
function codeOf(country: string): string {
  const code = country.trim().toUpperCase();
  return code === 'UK' ? 'GB' : code;
}

/** @returns whether it may be said in public, or in a private message. */
export function fitsVisibility(
  { visibility }: Pick<Response, 'visibility'>,
  wanted: 'public' | 'private',
): boolean {
  return visibility === 'any' || visibility === wanted;
}

/** ISO 3166-1 codes of the member states, as of 2026. */
const EU_MEMBERS = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

const UNDETERMINED = new Set(['und', 'zxx', 'mul', 'mis', 'qht', 'qme', 'qst', 'qam', 'qct', 'art']);

/** @returns the language of a BCP 47 tag without region or script ("pt-BR" gives "pt"); empty where it says none. */
export function primaryLanguage(tag: string): string {
  const primary = tag.trim().split(/[-_]/u)[0]?.toLowerCase() ?? '';
  return UNDETERMINED.has(primary) ? '' : primary;
}
