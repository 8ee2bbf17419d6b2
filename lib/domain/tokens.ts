import { foldText } from './fold-text';
import { foldingOf, kindOf, UnitKind, unitKinds, wordUnits } from './unit-kinds';

const SEED = 0x811c9dc5 | 0;
const FACTOR = 0x01000193;
/** "&" and "and" are one word in names. */
const AND = hashUnits('and');

/** Tokens in rows of equal length: their hashes, and where they stand. */
export interface TokenRows {
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** @returns rows with room for so many tokens. */
export function tokenRows(length: number): TokenRows {
  return {
    hashes: new Int32Array(length),
    starts: new Int32Array(length),
    ends: new Int32Array(length),
  };
}

/** Stands for the character after the last one: in no word. */
const END = 0;

/**
 * Reads a text's tokens one after the other: whole words, and signs and ideographs one by one. The fields describe
 * the token that `next` last found; nothing is allocated per token, so that long texts cost no memory.
 */
export class Tokens {
  /** Of the folded token, 32 bits: equal for tokens that fold to the same. */
  hash = 0;
  /** UTF-16 offsets into the original text; trailing accents belong to the token. */
  start = 0;
  end = 0;
  kind: UnitKind = UnitKind.gap;
  private text = '';
  private at = 0;

  /** Whether the text has been read to its end. */
  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Starts over with another text. */
  read(text: string): this {
    this.text = text;
    this.at = 0;
    return this;
  }

  /** @returns whether there was another token. */
  next(): boolean {
    // Local names: an import is looked up anew at each use, and this is the hottest loop there is.
    const { text } = this;
    const units = wordUnits;
    const { length } = text;
    for (let at = this.at; at < length; ) {
      const unit = text.charCodeAt(at);
      const folded = units[unit] ?? 0;
      if (folded !== 0) return this.readWord(at, at + 1, Math.imul(SEED, FACTOR) ^ folded);
      if (unitKinds[unit] === UnitKind.gap) {
        at += 1;
        continue;
      }
      const code = text.codePointAt(at) ?? 0;
      const kind = kindOf(code);
      if (kind === UnitKind.word) return this.readWord(at, at, SEED);
      if (kind !== UnitKind.gap && kind !== UnitKind.ignored) return this.readSingle(at, kind);
      at += widthOf(code);
    }
    this.at = length;
    return false;
  }

  /**
   * Reads on until the text or the room ends: much faster than one after the other.
   * @param from where in the rows the first one goes
   * @returns the index after the last one
   */
  readInto({ hashes, starts, ends }: TokenRows, from: number): number {
    const { text } = this;
    const units = wordUnits;
    const { length } = text;
    const room = hashes.length;
    let count = from;
    let at = this.at;
    while (at < length && count < room) {
      const start = at;
      let hash = SEED;
      let unit = text.charCodeAt(at);
      let folded = units[unit] ?? 0;
      while (folded !== 0) {
        hash = Math.imul(hash, FACTOR) ^ folded;
        at += 1;
        unit = at < length ? text.charCodeAt(at) : END;
        folded = units[unit] ?? 0;
      }
      if (unitKinds[unit] === UnitKind.gap || at === length) {
        if (at > start) {
          hashes[count] = finish(hash);
          starts[count] = start;
          ends[count] = at;
          count += 1;
        }
        at += 1;
        continue;
      }
      // A sign, an accent, or a character not seen before: the token that they are in is read with care.
      this.at = start;
      at = length;
      if (!this.next()) break;
      hashes[count] = this.hash;
      starts[count] = this.start;
      ends[count] = this.end;
      count += 1;
      at = this.at;
    }
    this.at = at;
    return count;
  }

  private readWord(start: number, from: number, seed: number): boolean {
    const { text } = this;
    const units = wordUnits;
    const { length } = text;
    let hash = seed;
    let at = from;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const folded = units[unit] ?? 0;
      if (folded !== 0) {
        hash = Math.imul(hash, FACTOR) ^ folded;
        at += 1;
        continue;
      }
      // The gap need not be read again.
      if (unitKinds[unit] === UnitKind.gap) return this.found(start, at, hash, UnitKind.word, at + 1);
      const code = text.codePointAt(at) ?? 0;
      const kind = kindOf(code);
      if (!continuesWord(kind, code)) break;
      if (kind === UnitKind.word) hash = hashUnits(foldingOf(code), hash);
      at += widthOf(code);
    }
    return this.found(start, at, hash, UnitKind.word, at);
  }

  private readSingle(start: number, kind: UnitKind): boolean {
    const { text } = this;
    const code = text.codePointAt(start) ?? 0;
    let end = start + widthOf(code);
    let hash = hashUnits(foldingOf(code));
    if (code === AMPERSAND || code === WIDE_AMPERSAND) hash = AND;
    if (end < text.length && isComposing(text.charCodeAt(end))) {
      while (end - start < LONGEST_COMPOSED && isComposing(text.charCodeAt(end))) end += 1;
      hash = hashUnits(foldComposed(text.slice(start, end)));
    }
    while (end < text.length) {
      const next = text.codePointAt(end) ?? 0;
      if (kindOf(next) !== UnitKind.ignored) break;
      end += widthOf(next);
    }
    return this.found(start, end, hash, kind, end);
  }

  private found(start: number, end: number, hash: number, kind: UnitKind, next: number): true {
    this.start = start;
    this.end = end;
    this.hash = finish(hash);
    this.kind = kind;
    this.at = next;
    return true;
  }
}

const AMPERSAND = 0x26;
const WIDE_AMPERSAND = 0xff06;

/** A Hangul syllable in three jamo; kana with its sound mark is two. */
const LONGEST_COMPOSED = 3;

/** Parts that a decomposed kana or Hangul syllable continues with. */
function isComposing(unit: number): boolean {
  return (
    unit === 0x3099 ||
    unit === 0x309a ||
    unit === 0xff9e ||
    unit === 0xff9f ||
    (unit >= 0x1160 && unit <= 0x11ff)
  );
}

/** More than the syllables of any ordinary text. */
const MOST_COMPOSED = 4_096;
const composed = new Map<string, string>();

function foldComposed(parts: string): string {
  const known = composed.get(parts);
  if (known !== undefined) return known;
  const folded = foldText(parts);
  if (composed.size < MOST_COMPOSED) composed.set(parts, folded);
  return folded;
}

const ZERO_WIDTH_JOINER = 0x200d;

/** A joiner within a word only shapes letters; between emoji it makes another emoji. */
function continuesWord(kind: UnitKind, code: number): boolean {
  return kind === UnitKind.word || kind === UnitKind.ignored || code === ZERO_WIDTH_JOINER;
}

function widthOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** @returns a 32-bit hash of code units (FNV-1a, a unit at a time). */
export function hashUnits(units: string, seed: number = SEED): number {
  let hash = seed;
  for (let at = 0; at < units.length; at += 1) hash = Math.imul(hash, FACTOR) ^ units.charCodeAt(at);
  return hash;
}

/** Spreads the last letters' differences over all bits (the finisher of MurmurHash3). */
function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
