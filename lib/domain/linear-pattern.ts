import { RE2JS } from 're2js';
import type { TextSpan } from './guard';

/** A pattern that a person wrote. It takes time linear in the text, whatever the pattern: RE2 knows no backtracking. */
interface LinearPattern {
  /** @returns where it first stands in the text; null: nowhere. */
  find(text: string): TextSpan | null;
  /** @returns whether it takes the text as a whole. */
  matches(text: string): boolean;
}

const kept = new Map<string, LinearPattern | null>();
const MOST_KEPT = 500;

/** @returns the pattern (RE2 syntax, case-insensitive), or null when it cannot be read. */
export function linearPattern(source: string): LinearPattern | null {
  const known = kept.get(source);
  if (known !== undefined) return known;
  const made = compile(source);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(source, made);
  return made;
}

function compile(source: string): LinearPattern | null {
  try {
    const pattern = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
    return {
      find(text) {
        // Whether, which most often is no, is told several times faster than where.
        if (!pattern.test(text)) return null;
        const matcher = pattern.matcher(text);
        return matcher.find() && matcher.end() > matcher.start()
          ? { start: matcher.start(), end: matcher.end() }
          : null;
      },
      matches: (text) => pattern.matches(text),
    };
  } catch {
    // What the person wrote is no pattern: the caller says so where it was written.
    return null;
  }
}

/** @returns the pattern inside `/…/`; null for a plain phrase. */
export function patternSource(phrase: string): string | null {
  return phrase.length > 2 && phrase.startsWith('/') && phrase.endsWith('/') ? phrase.slice(1, -1) : null;
}
