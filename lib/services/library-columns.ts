import type { Response } from '../domain/response';

/** In JSON as it is; in CSV lists and records as text. */
export type LibraryValue = string | null | readonly unknown[];

/** What an export of the library says of each response, in the order of its columns; an import knows each by its name. */
export const libraryColumns: readonly (readonly [name: string, value: (row: Response) => LibraryValue])[] = [
  ['id', ({ id }) => id],
  ['group', ({ variantGroup }) => variantGroup],
  ['title', ({ title }) => title],
  ['body', ({ body }) => body],
  ['language', ({ language }) => language],
  ['department', ({ department }) => department],
  ['topics', ({ topics }) => topics],
  ['networks', ({ networks }) => networks],
  ['visibility', ({ visibility }) => visibility],
  ['jurisdictions', ({ jurisdictions }) => jurisdictions],
  ['slots', ({ slots }) => slots],
  ['lockedBlocks', ({ lockedBlocks }) => lockedBlocks],
  ['disclosures', ({ disclosures }) => disclosures],
  ['examples', ({ examples }) => examples],
  ['owner', ({ owner }) => owner],
  ['sourceUrl', ({ sourceUrl }) => sourceUrl],
  ['links', ({ links }) => links],
  ['effectiveFrom', ({ effectiveFrom }) => isoTime(effectiveFrom)],
  ['status', ({ status }) => status],
  ['approvals', ({ approvals }) => approvals.map((each) => ({ ...each, at: isoTime(each.at) }))],
  ['expiresAt', ({ expiresAt }) => isoTime(expiresAt)],
];

function isoTime(atMs: number | null): string | null {
  return atMs === null ? null : new Date(atMs).toISOString();
}
