import type { Lesson, Slot } from './slots';

/** @returns where the author's address is, and where the handle, if the address ends with one */
export function handleOf({ selector, parts }: Slot, { page }: Lesson): { profile?: string; handle?: string } {
  const there = parts.filter((part) => part !== null);
  const hrefs = there.map((part) => part.getAttribute('href'));
  if (hrefs.some((href) => href === null || /^(?:#|javascript:|mailto:)/i.test(href))) return {};
  const profile = `${selector}@href`;
  const steps = hrefs.map(
    (href) =>
      href
        ?.replace(/[?#].*$/s, '')
        .split('/')
        .findLast(Boolean) ?? '',
  );
  const names = new Set(there.map((part) => page.words(part)));
  // `member.php?u=5` ends with what all of them end with.
  const tells =
    new Set(steps).size >= names.size &&
    steps.every((step) => !/\.(?:php|html?|aspx?|cgi|jsp|do|pl)$/i.test(step));
  return tells ? { profile, handle: profile } : { profile };
}
