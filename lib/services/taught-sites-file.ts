import * as z from 'zod/mini';
import { canonicalJson } from '../domain/canonical-json';
import { failure, type Result, success } from '../domain/result';
import type { Settings } from '../domain/settings';
import { type SiteDescription, SiteDescriptionSchema } from '../domain/site-description';
import { messages } from '../messages';
import { brokenPart } from '../sites/_taught';

const FORMAT = 'rapport-taught-sites';
const MAX_LENGTH = 2_000_000;
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

const FileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  sites: z.record(z.string(), z.unknown()),
});

/** One site of a file: what taking it would do, or why it cannot be taken. */
export interface TaughtSitePreview {
  readonly host: string;
  readonly state: 'new' | 'replaces' | 'same' | 'refused';
  /** Null where it is refused. */
  readonly parts: SiteDescription | null;
  /** Why it is refused. */
  readonly reason: string | null;
}

/** @returns the text of a file with those sites */
export function writeTaughtSites(sites: Settings['taughtSites']): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, sites }, null, 2)}\n`;
}

/** Looks at a file's sites one by one. @param document where selectors are tried */
export function previewTaughtSites(
  text: string,
  known: Settings['taughtSites'],
  document: Document,
): Result<readonly TaughtSitePreview[]> {
  const words = messages.desk.settings.taught;
  const file = text.length > MAX_LENGTH ? null : FileSchema.safeParse(parseJson(text));
  if (!file?.success) return failure('no-taught-sites', words.noFile);
  const previews = Object.entries(file.data.sites).map(([host, value]) =>
    preview(host, value, known, document),
  );
  return previews.length === 0 ? failure('no-taught-sites', words.emptyFile) : success(previews);
}

function preview(
  host: string,
  value: unknown,
  known: Settings['taughtSites'],
  document: Document,
): TaughtSitePreview {
  const words = messages.desk.settings.taught;
  const refused = (reason: string): TaughtSitePreview => ({ host, state: 'refused', parts: null, reason });
  if (!HOST.test(host)) return refused(words.noHost);
  if (typeof value !== 'object' || value === null) return refused(words.noDescription);
  const broken = brokenPart(value, document);
  if (broken !== null) return refused(words.badPart(broken));
  const parsed = SiteDescriptionSchema.safeParse(value);
  if (!parsed.success) return refused(words.noDescription);
  const before = known[host];
  const isSame = before !== undefined && canonicalJson(before) === canonicalJson(parsed.data);
  const state = before === undefined ? 'new' : isSame ? 'same' : 'replaces';
  return { host, state, parts: parsed.data, reason: null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
