import { amountAt } from './amounts';
import { dateAt } from './dates';
import type { DriftToken } from './drift-token';
import { isVagueNumber } from './number-words';
import { priceAt } from './prices';
import type { ValueToken } from './value-token';

/** @returns the values among the tokens, in order; none that reaches into a token for which `isFree` holds. */
export function valuesOf(
  tokens: readonly DriftToken[],
  isFree: (index: number) => boolean,
): readonly ValueToken[] {
  const values: ValueToken[] = [];
  for (let from = 0; from < tokens.length; ) {
    const value = valueAt(tokens, from);
    if (value === null) {
      from += 1;
      continue;
    }
    let touchesFill = false;
    for (let index = value.from; index < value.to; index += 1) touchesFill ||= isFree(index);
    if (!touchesFill) values.push(value);
    from = value.to;
  }
  return values;
}

/** @returns whether this word could begin a value: a day, a month, a vague number, or a currency before its amount. */
function canBegin(tokens: readonly DriftToken[], from: number): boolean {
  if (tokens[from]?.mayBeginValue) return true;
  for (let at = from + 1; at <= from + 3; at += 1) if (tokens[at]?.kind === 'number') return true;
  return false;
}

function valueAt(tokens: readonly DriftToken[], from: number): ValueToken | null {
  const token = tokens[from];
  if (token === undefined) return null;
  if (token.kind === 'word' && !canBegin(tokens, from)) return null;
  if (token.kind === 'link') return { kind: 'link', key: token.key, from, to: from + 1, isVague: false };
  return dateAt(tokens, from) ?? priceAt(tokens, from) ?? numberAt(tokens, from);
}

/** @returns the number that begins here: "25", "twenty-five", "two hundred", "B17". */
function numberAt(tokens: readonly DriftToken[], from: number): ValueToken | null {
  const amount = amountAt(tokens, from);
  if (amount !== null) {
    const isVague = amount.to === from + 1 && isVagueNumber(tokens[from]?.raw ?? '');
    return { kind: 'number', key: `n:${amount.key}`, from, to: amount.to, isVague };
  }
  const word = tokens[from]?.key ?? '';
  const to = from + 1;
  return isVagueNumber(word) && word.length > 3
    ? { kind: 'number', key: `v:${word}`, from, to, isVague: true }
    : null;
}
