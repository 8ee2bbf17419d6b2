import { kindOf, UnitKind } from '../domain/unit-kinds';
import type { TermBounds } from './term';

/** Says whether what stands right before and after lets this be the whole term, and not a part of something else. */
export function boundsFit(bounds: TermBounds, text: string, start: number, end: number): boolean {
  if (isJoined(text, start, end)) return false;
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  switch (bounds) {
    case 'name':
      return isFreeStanding(text, start, end);
    case 'handle':
      return (
        before !== '_' &&
        !isWord(text, start - 1) &&
        after !== '_' &&
        !(after === '.' && isWord(text, end + 1))
      );
    case 'hashtag':
      return (
        before !== '_' &&
        !isWord(text, start - 1) &&
        after !== '_' &&
        !isWord(text, end) &&
        !isSingle(text, end)
      );
    case 'domain':
      return !/[-_]/u.test(before) && !(/[.-]/u.test(after) && isWord(text, end + 1)) && after !== '_';
  }
}

/** A name within someone's handle ("@delta_fan", "delta@mail.example") is not the name. */
function isFreeStanding(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '@') return false;
  if (text[start - 1] === '_' && isWord(text, start - 2)) return false;
  return !((text[end] === '_' || text[end] === '@') && isWord(text, end + 1));
}

const ZERO_WIDTH_JOINER = '\u200d';

/** Half an emoji or half a Thai syllable is not what was meant. */
function isJoined(text: string, start: number, end: number): boolean {
  return text[start - 1] === ZERO_WIDTH_JOINER || kindAt(text, end) === UnitKind.joined;
}

function isWord(text: string, at: number): boolean {
  return kindAt(text, at) === UnitKind.word;
}

function isSingle(text: string, at: number): boolean {
  return kindAt(text, at) === UnitKind.single;
}

function kindAt(text: string, at: number): UnitKind {
  const code = at < 0 ? undefined : text.codePointAt(at);
  return code === undefined ? UnitKind.gap : kindOf(code);
}
