import type { Steps } from '../../sites/_generic-steps';
import { findProfile } from './find-profile';
import type { Lesson, Slot } from './slots';

/** A handle as it is written beside a name. */
const WRITTEN = /^@[\p{L}\p{N}][\p{L}\p{N}_.-]*(?:@[\w.-]+)?$/u;
/** Share of the posts that have it. */
const MOSTLY = 0.9;

/**
 * @returns where the author's address is, and where the handle: the last step of the address, or the name itself where
 * the address asks for it (`user?id=ada`), or what is written as `@ada`
 */
export function* handleOf(author: Slot, lesson: Lesson): Steps<{ profile?: string; handle?: string }> {
  const link = yield* findProfile(author, lesson);
  const written = lesson.slots.find((slot) => isWritten(slot, author, lesson));
  const profile = link === null ? null : `${link.selector}@href`;
  const end = link && profile && endOf(link, author, lesson, profile);
  const handle = end ?? written?.selector;
  return { ...(profile !== null && { profile }), ...(handle && { handle }) };
}

function isWritten({ parts, coverage }: Slot, author: Slot, { page }: Lesson): boolean {
  if (coverage < MOSTLY * author.coverage) return false;
  const words = parts.flatMap((part) => (part === null ? [] : [page.words(part)]));
  if (!words.every((each) => WRITTEN.test(each))) return false;
  const names = parts.map((part, index) =>
    [part && page.words(part), wordsAt(author, index, page)].join('\n'),
  );
  return new Set(names).size <= new Set(words).size + 1;
}

function endOf(link: Slot, author: Slot, { page }: Lesson, profile: string): string | null {
  const addresses = link.parts.map((part) => part?.getAttribute('href') ?? null);
  const there = addresses.filter((address) => address !== null);
  const isAsked = addresses.every(
    (address, index) => address === null || asksFor(address, wordsAt(author, index, page)),
  );
  if (isAsked) return author.selector;
  const steps = there.map(
    (address) =>
      address
        .replace(/[?#].*$/s, '')
        .split('/')
        .findLast(Boolean) ?? '',
  );
  const names = new Set(link.parts.flatMap((part, index) => (part ? [wordsAt(author, index, page)] : [])));
  // `member.php?u=5` ends with what all of them end with.
  const tells = new Set(steps).size >= names.size && !steps.every((step) => SCRIPT.test(step));
  return tells ? profile : null;
}

const SCRIPT = /\.(?:php|html?|aspx?|cgi|jsp|do|pl)$/i;

/** `user?id=ada` asks for "Ada"; `/users/ada?tab=posts` does not. */
function asksFor(address: string, name: string | null): boolean {
  const query = /\?([^#]*)/s.exec(address)?.[1];
  if (query === undefined || !name) return false;
  return [...new URLSearchParams(query.replaceAll(';', '&')).values()].some(
    (value) => value.toLowerCase() === name.toLowerCase(),
  );
}

function wordsAt({ parts }: Slot, index: number, page: Lesson['page']): string | null {
  const part = parts[index];
  return part ? page.words(part) : null;
}
