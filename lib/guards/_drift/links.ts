import type { TextSpan } from '../../domain/guard';

export interface LinkSpan extends TextSpan {
  /** Where it leads: without scheme, trailing slash and the case of the host. */
  readonly key: string;
}

const RUN = /[\w@][\w.@:/?#&=%+~-]*/gu;
/** Without one of these there is none, which a whole text shows at once. */
const SIGN_OF_LINK = /@|:\/\/|[\w-]\.[\w-]/u;
const TRAILING = /[.:?/!+~-]+$/u;
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;
const MENTION = /^@\w[\w.]*$/u;
const LABEL = /^[\w-]+$/u;
const DOMAINS = new Set(
  'com org net io co app dev shop store info biz eu uk us ca au nz ie de at ch fr es pt br it nl be se no dk fi pl cz jp cn in mx ar example test invalid gov edu online site xyz ai tv cc ly gg help support health bank'.split(
    ' ',
  ),
);
/** Also words that follow a full stop where a space was forgotten: more must speak for a link. */
const ALSO_WORDS = new Set(
  'it be no in at us co shop store help support health bank test app info de es'.split(' '),
);

/** @returns the links, e-mail addresses and handles of a text in order; linear. */
export function linkSpans(text: string): readonly LinkSpan[] {
  if (!SIGN_OF_LINK.test(text)) return [];
  const spans: LinkSpan[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!/[.@]|:\/\//u.test(run)) continue;
    const written = run.replace(TRAILING, '');
    const key = linkKey(written);
    if (key !== null) spans.push({ start: index, end: index + written.length, key });
  }
  return spans;
}

function linkKey(written: string): string | null {
  if (EMAIL.test(written) || MENTION.test(written)) return written.toLowerCase();
  const plain = written.replace(/^https?:\/\//iu, '');
  const hostLength = plain.search(/[/?#:]/u);
  const host = (hostLength < 0 ? plain : plain.slice(0, hostLength)).toLowerCase();
  const path = hostLength < 0 ? '' : plain.slice(hostLength);
  return plain !== written || isDomain(host, path) ? `${host}${path}` : null;
}

function isDomain(host: string, path: string): boolean {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || !DOMAINS.has(last) || !labels.every((label) => LABEL.test(label))) return false;
  return !ALSO_WORDS.has(last) || path.startsWith('/') || labels.length > 2;
}
