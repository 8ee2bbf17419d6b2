import { foldText } from '../domain/fold-text';
import { kindOf, UnitKind } from '../domain/unit-kinds';
import type { TermBounds } from './term';

/** Says whether what stands right before and after lets this be the whole term, and not a part of something else. */
export function boundsFit(bounds: TermBounds, text: string, start: number, end: number): boolean {
  if (isOpen(text, start - 1) && isOpen(text, end)) return true;
  const sides = { before: signBefore(text, start), after: signAfter(text, end) };
  if (sides.before.sign === ZERO_WIDTH_JOINER || sides.after.kind === UnitKind.joined) return false;
  switch (bounds) {
    case 'name':
      return nameFits(text, sides);
    case 'handle':
      return handleFits(text, sides);
    case 'hashtag':
      return hashtagFits(sides);
    case 'domain':
      return domainFits(text, sides);
  }
}

const SPACE = 0x20;
const LINE_BREAK = 0x0a;

/** Nothing stands there, or what parts any two words. */
function isOpen(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const unit = text.charCodeAt(at);
  return unit === SPACE || unit === LINE_BREAK;
}

/** A character beside the term, what it is, and where what lies beyond it begins (or ends, before the term). */
interface Sign {
  /** Its code point; of full-width forms that of the plain one. */
  readonly sign: number;
  readonly kind: UnitKind;
  readonly beyond: number;
}

interface Sides {
  readonly before: Sign;
  readonly after: Sign;
}

const ZERO_WIDTH_JOINER = 0x200d;
const AT = 0x40;
const UNDERSCORE = 0x5f;
const DOT = 0x2e;
const HYPHEN = 0x2d;

/** A name within someone's handle or address ("@delta_fan", "delta@mail.example") is not the name. */
function nameFits(text: string, { before, after }: Sides): boolean {
  if (before.sign === AT) return false;
  if (before.sign === UNDERSCORE && signBefore(text, before.beyond).kind === UnitKind.word) return false;
  return !((after.sign === UNDERSCORE || after.sign === AT) && isWordAfter(text, after));
}

/** "@harborfinch." and "@harborfinch.It" end a sentence; "@harborfinch.fans.example" is someone else. */
function handleFits(text: string, { before, after }: Sides): boolean {
  if (before.sign === UNDERSCORE || before.kind === UnitKind.word || after.sign === UNDERSCORE) return false;
  return (
    !(after.sign === DOT && isWordAfter(text, after)) ||
    CAPITAL.test(text.slice(after.beyond, after.beyond + 2))
  );
}

const CAPITAL = /^\p{Lu}/u;

/** A hashtag goes on through letters of any script. */
function hashtagFits({ before, after }: Sides): boolean {
  if (before.sign === UNDERSCORE || before.kind === UnitKind.word || after.sign === UNDERSCORE) return false;
  return after.kind !== UnitKind.word && after.kind !== UnitKind.single;
}

/** "shop.harborfinch.example" is ours; "my-harborfinch.example" and "harborfinch.example.evil.example" are not. */
function domainFits(text: string, { before, after }: Sides): boolean {
  if (before.sign === HYPHEN || before.sign === UNDERSCORE || after.sign === UNDERSCORE) return false;
  return !((after.sign === DOT || after.sign === HYPHEN) && isWordAfter(text, after));
}

function isWordAfter(text: string, { beyond }: Sign): boolean {
  return signAfter(text, beyond).kind === UnitKind.word;
}

const NOTHING: Sign = { sign: 0, kind: UnitKind.gap, beyond: 0 };

/** Characters without meaning are looked past: a soft hyphen does not part a handle from its "@". */
function signBefore(text: string, end: number): Sign {
  for (let at = end; at > 0; ) {
    const pair = at > 1 ? (text.codePointAt(at - 2) ?? 0) : 0;
    const code = pair > 0xffff ? pair : text.charCodeAt(at - 1);
    at -= code > 0xffff ? 2 : 1;
    const kind = kindOf(code);
    if (kind !== UnitKind.ignored) return { sign: foldSign(code), kind, beyond: at };
  }
  return NOTHING;
}

function signAfter(text: string, start: number): Sign {
  for (let at = start; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const kind = kindOf(code);
    at += code > 0xffff ? 2 : 1;
    if (kind !== UnitKind.ignored) return { sign: foldSign(code), kind, beyond: at };
  }
  return NOTHING;
}

function foldSign(code: number): number {
  if (code < 0x80 || code === ZERO_WIDTH_JOINER) return code;
  return foldText(String.fromCodePoint(code)).codePointAt(0) ?? code;
}
