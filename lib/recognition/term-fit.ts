import { foldText } from '../domain/fold-text';
import { Tokens } from '../domain/tokens';
import type { Term } from './term';
import { boundsFit } from './term-bounds';

/** Where a token stands. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A term's own tokens, folded, and what stands between them; `gaps[i]` comes after `tokens[i]`. */
interface TermParts {
  readonly tokens: readonly string[];
  readonly gaps: readonly string[];
}

/**
 * Says whether the term really stands on these tokens of the text: equal hashes are only a hint, and what stands
 * between and beside the tokens counts too.
 */
export function termFits(term: Term, text: string, spans: readonly Span[]): boolean {
  const parts = partsOf(term);
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return false;
  return (
    boundsFit(term.bounds, text, first.start, last.end) &&
    gapsFit(term, parts, text, spans) &&
    spans.every(({ start, end }, index) => foldToken(text.slice(start, end)) === parts.tokens[index])
  );
}

function gapsFit(term: Term, { tokens, gaps }: TermParts, text: string, spans: readonly Span[]): boolean {
  return gaps.every((gap, index) => {
    const from = spans[index]?.end ?? 0;
    const to = spans[index + 1]?.start ?? 0;
    if (to - from > LONGEST_GAP) return false;
    const found = foldText(text.slice(from, to));
    if (found === gap) return true;
    if (term.bounds !== 'name') return false;
    return nameGapFits(gap, found, tokens[index] === AND || tokens[index + 1] === AND);
  });
}

/** "Harbor  Finch", "Harbor-Finch" and "St Louis" for "St. Louis" are the same name; "Harbor, Finch" is not. */
const LONGEST_GAP = 4;
const SOFT = /^[\s_-]+$/u;
const AND = 'and';

function nameGapFits(gap: string, found: string, besideAnd: boolean): boolean {
  if (besideAnd && (gap === '' || SOFT.test(gap))) return found === '' || SOFT.test(found);
  return gap !== '' && gap !== "'" && SOFT.test(found);
}

const known = new WeakMap<Term, TermParts>();

/** Only terms that turn up are ever taken apart. */
function partsOf(term: Term): TermParts {
  const made = known.get(term) ?? readParts(term.form);
  known.set(term, made);
  return made;
}

function readParts(form: string): TermParts {
  const tokens: string[] = [];
  const gaps: string[] = [];
  const reader = new Tokens().read(form);
  let end = 0;
  while (reader.next()) {
    if (tokens.length > 0) gaps.push(foldText(form.slice(end, reader.start)));
    tokens.push(foldToken(form.slice(reader.start, reader.end)));
    end = reader.end;
  }
  return { tokens, gaps };
}

function foldToken(token: string): string {
  return token === '&' || token === '＆' ? AND : foldText(token);
}
