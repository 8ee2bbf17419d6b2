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

const UNDETERMINED = new Set(['und', 'zxx', 'mul', 'mis', 'qht', 'qme', 'qst', 'qam', 'qct', 'art']);

/** @returns the language of a BCP 47 tag without region or script ("pt-BR" gives "pt"); empty where it says none. */
export function primaryLanguage(tag: string): string {
  const primary = tag.trim().split(/[-_]/u)[0]?.toLowerCase() ?? '';
  return UNDETERMINED.has(primary) ? '' : primary;
}
