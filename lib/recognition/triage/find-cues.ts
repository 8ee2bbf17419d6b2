import type { TermMatch } from '../../domain/mention';
import { type Cue, type CueKind, readCues } from '../cues';
import { createFinder } from '../find-terms';
import type { Hit } from '../term';
import { buildTermTable, type TermTable } from '../term-table';
import type { TextReader } from '../text-reader';

/** The first phrase of each kind, in the post's own words. */
export type FoundCues = ReadonlyMap<CueKind, string>;

let table: TermTable<Cue> | null = null;

/** @returns a function that finds phrases that tell what a post wants; never within the brand's own words. */
export function createCueFinder(
  reader: TextReader,
): (text: string, matches: readonly TermMatch[]) => FoundCues {
  // Made with the first judge: one table serves all.
  table ??= buildTermTable(readCues());
  const find = createFinder(table, reader);
  return (text, matches) => firstOfEachKind(text, find(text), matches);
}

function firstOfEachKind(text: string, hits: readonly Hit<Cue>[], matches: readonly TermMatch[]): FoundCues {
  const blocked = [...matches, ...hits.filter(({ term }) => term.kind === 'harmless')];
  const found = new Map<CueKind, string>();
  for (const hit of hits) {
    if (blocked.some((span) => hit.start < span.end && span.start < hit.end)) continue;
    const { kind, start } = meantBy(hit, text);
    if (!found.has(kind)) found.set(kind, text.slice(start, hit.end).replace(/\s+/gu, ' '));
  }
  return found;
}

const LOOK_AROUND = 24;
/** At most one word between the two ("don't really recommend"). */
const NEGATION =
  /(?<!\p{L})(?:not|never|hardly|no|cannot|\p{L}+n['’]t|dont|doesnt|didnt|isnt|wasnt|wont|cant)\s+(?:\p{L}+\s+)?$/iu;
const ENOUGH = /^(?:\s+\p{L}+){0,2}\s+enough(?!\p{L})/iu;

/** Praise with "not" before it is none ("not happy"), unless "can't thank you enough". */
function meantBy({ start, end, term }: Hit<Cue>, text: string): { kind: CueKind; start: number } {
  const from = Math.max(0, start - LOOK_AROUND);
  const negation = term.kind === 'praise' ? NEGATION.exec(text.slice(from, start)) : null;
  if (negation === null || ENOUGH.test(text.slice(end, end + LOOK_AROUND))) return { kind: term.kind, start };
  return { kind: 'complaint', start: from + negation.index };
}
