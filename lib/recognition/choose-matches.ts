import type { MatchPlace, TermMatch } from '../domain/mention';
import type { SubjectTerm } from './subject-terms';
import type { Hit } from './term';

/** Places an exclusion can take away; a handle or a domain is never meant otherwise. */
const EXCLUDABLE: ReadonlySet<MatchPlace> = new Set(['name', 'product', 'hashtag']);

/**
 * @returns the matches that count, in order of the text and without overlaps: none that an exclusion of its subject
 * overlaps, and of two that overlap the longer one.
 */
export function chooseMatches(hits: readonly Hit<SubjectTerm>[]): TermMatch[] {
  const [only, another] = hits;
  if (only !== undefined && another === undefined) return toMatch(only);
  const exclusions = spansBySubject(hits);
  const candidates = hits.flatMap(toMatch).filter((match) => !isExcluded(match, exclusions));
  return withoutOverlaps(candidates);
}

/** @returns a word of the context that the team wrote for a subject named in the post; null: none stands there */
export function contextWordOf(
  hits: readonly Hit<SubjectTerm>[],
  matches: readonly TermMatch[],
): string | null {
  const found = hits.find(
    (hit) =>
      hit.term.place === 'context' &&
      matches.some(({ subjectId }) => subjectId === hit.term.subjectId) &&
      !matches.some((match) => overlap(match, hit)),
  );
  return found?.term.written ?? null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function toMatch({ start, end, term }: Hit<SubjectTerm>): TermMatch[] {
  const { place, written, subjectId } = term;
  return place === 'exclusion' || place === 'context'
    ? []
    : [{ start, end, term: written, place, subjectId }];
}

function spansBySubject(hits: readonly Hit<SubjectTerm>[]): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const { start, end, term } of hits) {
    if (term.place !== 'exclusion') continue;
    const found = spans.get(term.subjectId) ?? [];
    found.push({ start, end });
    spans.set(term.subjectId, found);
  }
  return spans;
}

function isExcluded(match: TermMatch, exclusions: ReadonlyMap<string, readonly Span[]>): boolean {
  if (!EXCLUDABLE.has(match.place)) return false;
  return (exclusions.get(match.subjectId) ?? []).some((exclusion) => overlap(match, exclusion));
}

function withoutOverlaps(candidates: readonly TermMatch[]): TermMatch[] {
  const chosen: TermMatch[] = [];
  const longestFirst = candidates
    .map((match, order) => ({ match, order }))
    .toSorted(
      (a, b) => lengthOf(b.match) - lengthOf(a.match) || a.match.start - b.match.start || a.order - b.order,
    );
  for (const { match } of longestFirst) {
    if (!chosen.some((other) => overlap(match, other))) chosen.push(match);
  }
  return chosen.toSorted((a, b) => a.start - b.start);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
