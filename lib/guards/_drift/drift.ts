import type { ApprovedText, CheckedReply } from '../../domain/guard';
import { parseSlots } from '../../domain/slots';
import { keptForLast } from '../_reading/kept';
import { type AlignStep, type ApprovedToken, align } from './align';
import { type DriftToken, driftTokens, foldSigns } from './drift-token';
import { valuesOf } from './drift-values';
import { slotRule } from './slot-fill';
import type { ValueToken } from './value-token';

/** One piece in which the reply differs from the approved text: token indices, the ends not included. */
export interface DriftChange {
  readonly approved: TokenRange;
  readonly written: TokenRange;
}

export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** How a reply differs from its approved text, white space and what fills slots aside. */
export interface Drift {
  readonly approved: Side;
  readonly written: Side;
  readonly changes: readonly DriftChange[];
  /** For each token of the reply, the same token of the approved text; -1: added, or of a slot. */
  readonly partner: readonly number[];
  /** What stands for the slots, in order; a slot that was left out has none. */
  readonly fills: readonly SlotFilling[];
}

export interface SlotFilling {
  readonly slot: string;
  readonly written: TokenRange;
}

export interface Side {
  readonly text: string;
  readonly tokens: readonly DriftToken[];
  /** Numbers, prices, dates and links; those that a slot brings in are left out. */
  readonly values: readonly ValueToken[];
}

/** Gives how the reply differs from what was approved; null: it was written by hand. Kept per reply object. */
export const driftOf = keptForLast(({ text, response, fills }: CheckedReply): Drift | null =>
  response === null ? null : readDrift(text, response, fills),
);

function readDrift(text: string, response: ApprovedText, fills: CheckedReply['fills']): Drift {
  const { tokens: approved, side } = approvedOf(response, fills);
  const tokens = driftTokens(text);
  const steps = align(approved, tokens);
  const isFill = new Set<number>();
  const filled: SlotFilling[] = [];
  const partner = tokens.map(() => -1);
  follow(steps, (step, at, to) => {
    if (step.kind === 'fill' && step.written > 0)
      filled.push({ slot: approved[at]?.raw ?? '', written: { from: to, to: to + step.written } });
    for (let offset = 0; offset < step.written; offset += 1) {
      if (step.kind === 'fill') isFill.add(to + offset);
      if (step.kind === 'same') partner[to + offset] = at;
    }
  });
  const sides = {
    approved: side,
    written: sideOf(text, tokens, (index) => isFill.has(index)),
  };
  const changes = withCases(joinSteps(steps), partner, sides.approved.tokens, tokens);
  return {
    approved: sides.approved,
    written: sides.written,
    partner,
    fills: filled,
    changes: changes.filter((change) => !saysTheSame(change, sides)),
  };
}

/** Values are read when they are first asked for: most texts have no change that could be one. */
function sideOf(text: string, tokens: readonly DriftToken[], isFree: (index: number) => boolean): Side {
  let values: readonly ValueToken[] | null = null;
  return {
    text,
    tokens,
    get values() {
      values ??= valuesOf(tokens, isFree);
      return values;
    },
  };
}

interface Approved {
  readonly fills: CheckedReply['fills'];
  readonly tokens: readonly ApprovedToken[];
  readonly side: Side;
}

const keptApproved = new WeakMap<ApprovedText, Approved>();

/** Read once: it stays the same while a person writes. */
function approvedOf(response: ApprovedText, fills: CheckedReply['fills']): Approved {
  const known = keptApproved.get(response);
  if (known !== undefined && known.fills === fills) return known;
  const tokens = approvedTokens(response, fills);
  const made = { fills, tokens, side: sideOf(response.body, tokens, () => false) };
  keptApproved.set(response, made);
  return made;
}

function approvedTokens(response: ApprovedText, fills: CheckedReply['fills']): readonly ApprovedToken[] {
  const slots = new Map(parseSlots(response.body).map((slot) => [slot.start, slot.name] as const));
  const tokens = driftTokens(response.body);
  return tokens.map((token, index): ApprovedToken => {
    const name = token.kind === 'slot' ? slots.get(token.start) : undefined;
    if (name === undefined) return { ...token, rule: null };
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const beginsSentence = before === undefined || before.sentence !== token.sentence;
    const place = {
      beginsSentence,
      isAlone: beginsSentence && (after === undefined || after.isOnNewLine || /^\p{Lu}/u.test(after.raw)),
      isQuoted:
        /^["'([「『]$/u.test(foldSigns(before?.raw ?? '')) &&
        /^["')\]」』]$/u.test(foldSigns(after?.raw ?? '')),
    };
    const value = fills !== null && Object.hasOwn(fills, name) ? fills[name] : undefined;
    const fill = value === undefined || value.trim() === '' ? null : driftTokens(value).map(({ key }) => key);
    const definition = response.slots.find((slot) => slot.name === name);
    return { ...token, rule: slotRule(name, definition, place, fill) };
  });
}

function follow(steps: readonly AlignStep[], visit: (step: AlignStep, at: number, to: number) => void): void {
  let at = 0;
  let to = 0;
  for (const step of steps) {
    visit(step, at, to);
    at += step.approved;
    to += step.written;
  }
}

/** Puts neighbouring changes together. */
function joinSteps(steps: readonly AlignStep[]): DriftChange[] {
  const changes: DriftChange[] = [];
  follow(steps, (step, at, to) => {
    if (step.kind !== 'changed') return;
    const last = changes.at(-1);
    const goesOn = last && last.approved.to === at && last.written.to === to;
    const approved = { from: goesOn ? last.approved.from : at, to: at + step.approved };
    const written = { from: goesOn ? last.written.from : to, to: to + step.written };
    if (goesOn) changes.pop();
    changes.push({ approved, written });
  });
  return changes;
}

/** Adds words of which only the case changed, where nothing else in their sentence did: a new beginning needs a capital. */
function withCases(
  changes: readonly DriftChange[],
  partner: readonly number[],
  approved: readonly DriftToken[],
  written: readonly DriftToken[],
): readonly DriftChange[] {
  const sentences = new Set<number>();
  for (const { written: range } of changes)
    for (let at = range.from - 1; at <= range.to; at += 1) sentences.add(written[at]?.sentence ?? -1);
  const cased: DriftChange[] = [];
  partner.forEach((from, at) => {
    const token = written[at];
    if (from < 0 || token?.kind !== 'word' || token.raw === approved[from]?.raw) return;
    if (sentences.has(token.sentence) || sameButQuotes(token.raw, approved[from]?.raw ?? '')) return;
    cased.push({ approved: { from, to: from + 1 }, written: { from: at, to: at + 1 } });
  });
  if (cased.length === 0) return changes;
  return [...changes, ...cased].toSorted((a, b) => a.written.from - b.written.from);
}

function sameButQuotes(a: string, b: string): boolean {
  const plain = (word: string) => word.normalize('NFC').replace(/[‘’ʼ`´]/gu, "'");
  return plain(a) === plain(b);
}

type Sides = { readonly approved: Side; readonly written: Side };

/** Only white space differs, or the same value is written in another way. */
function saysTheSame({ approved, written }: DriftChange, sides: Sides): boolean {
  if (rawIn(sides.approved, approved) === rawIn(sides.written, written)) return true;
  const had = valueKeys(sides.approved, approved);
  return had !== null && had !== '' && had === valueKeys(sides.written, written);
}

function rawIn({ tokens }: Side, { from, to }: TokenRange): string {
  let raw = '';
  for (let at = from; at < to; at += 1) raw += tokens[at]?.raw ?? '';
  return raw;
}

/** @returns the values of which all these tokens are a part; null: some token is of none. Empty for no token. */
function valueKeys({ values, tokens }: Side, { from, to }: TokenRange): string | null {
  const at =
    from === to ? { from: Math.max(0, from - 1), to: Math.min(tokens.length, to + 1) } : { from, to };
  const keys = new Set<string>();
  for (let index = at.from; index < at.to; index += 1) {
    const value = valueOver(values, index);
    if (value) keys.add(value.key);
    else if (from !== to) return null;
  }
  return [...keys].sort().join(' ');
}

/** Values stand in the order of the tokens. */
function valueOver(values: readonly ValueToken[], index: number): ValueToken | null {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle]?.to ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  const value = values[low];
  return value !== undefined && value.from <= index ? value : null;
}
