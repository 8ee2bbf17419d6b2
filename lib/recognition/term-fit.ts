import { foldText } from '../domain/fold-text';
import { type TokenRows, Tokens } from '../domain/tokens';
import { wordUnits } from '../domain/unit-kinds';
import type { Term } from './term';
import { boundsFit } from './term-bounds';

/** A term's own tokens, folded, and what stands between them; `gaps[i]` comes after `tokens[i]`. */
interface TermParts {
  readonly tokens: readonly string[];
  readonly gaps: readonly string[];
}

/**
 * Says whether the term really stands on these tokens of the text, from the first to the last: equal hashes are only
 * a hint, and what stands between and beside the tokens counts too.
 */
export function termFits(term: Term, text: string, rows: TokenRows, first: number, last: number): boolean {
  const { starts, ends } = rows;
  const start = starts[first] ?? 0;
  if (!boundsFit(term.bounds, text, start, ends[last] ?? 0)) return false;
  if (isSpelledAlike(term.form, text, start, ends[last] ?? 0)) return true;
  const { tokens, gaps } = partsOf(term);
  if (tokens.length !== last - first + 1) return false;
  for (let nth = 0; nth < tokens.length; nth += 1) {
    const at = first + nth;
    const end = ends[at] ?? 0;
    if (foldToken(text.slice(starts[at], end)) !== tokens[nth]) return false;
    if (at === last) return true;
    const besideAnd = tokens[nth] === AND || tokens[nth + 1] === AND;
    if (!gapFits(term, gaps[nth] ?? '', text.slice(end, starts[at + 1]), besideAnd)) return false;
  }
  return false;
}

const SPACE = 0x20;

/** Unit for unit the same word, but for case and accents, or the same space. Most are, and need no taking apart. */
function isSpelledAlike(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let at = 0; at < form.length; at += 1) {
    const wanted = form.charCodeAt(at);
    const unit = text.charCodeAt(start + at);
    if (wanted === SPACE && unit === SPACE) continue;
    const folded = wordUnits[unit] ?? 0;
    if (folded === 0 || folded !== wordUnits[wanted]) return false;
  }
  return true;
}

function gapFits(term: Term, gap: string, between: string, besideAnd: boolean): boolean {
  if (between === gap && (gap === '' || gap === ' ')) return true;
  if (between.length > LONGEST_GAP) return false;
  const found = foldText(between);
  return found === gap || (term.bounds === 'name' && nameGapFits(gap, found, besideAnd));
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
  const before = known.get(term);
  if (before !== undefined) return before;
  const made = readParts(term.form);
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
