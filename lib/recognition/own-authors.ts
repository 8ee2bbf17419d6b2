import type { Author, Post } from '../domain/post';
import type { WatchSubject } from '../domain/watch-subject';

/**
 * @param accounts handle that the agent posts as, by site
 * @returns a function that tells posts of the brand and of the agent: by handle; by name where a site has no handles
 */
export function createOwnAuthors(
  subjects: readonly WatchSubject[],
  accounts: Readonly<Record<string, string>>,
): (post: Pick<Post, 'site' | 'author'>) => boolean {
  const ownHandles = new Set(subjects.flatMap((subject) => subject.ownHandles).map(normaliseHandle));
  const bySite = new Map(Object.entries(accounts).map(([site, handle]) => [site, normaliseHandle(handle)]));
  return ({ site, author }) => {
    const account = accountOf(author);
    return account !== '' && (ownHandles.has(account) || bySite.get(site) === account);
  };
}

/** By name only where the site has no handles. */
function accountOf({ handle, name }: Author): string {
  return normaliseHandle(handle ?? name ?? '');
}

/** Not folded: "@café" and "@cafe" are two accounts. */
function normaliseHandle(handle: string): string {
  const written = handle.trim();
  return (written.startsWith('@') ? written.slice(1) : written).toLowerCase();
}
