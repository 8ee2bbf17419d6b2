import type { DriftToken } from './drift-token';

/** @returns the amount that begins here, compounds of words put together. */
export function amountAt(
  tokens: readonly DriftToken[],
  from: number,
): { readonly key: string; readonly to: number } | null {
  const first = tokens[from];
  if (first?.kind !== 'number') return null;
  if (!first.key.startsWith('n:')) return { key: first.key, to: from + 1 };
  let key = first.key.slice(2);
  let to = from + 1;
  for (;;) {
    const hasHyphen = tokens[to]?.key === '-' && !tokens[to]?.isSpaced;
    const next = tokens[hasHyphen ? to + 1 : to];
    const joined =
      next?.kind === 'number' ? join(Number(key), Number(next.key.slice(2)), /^\p{L}/u.test(next.raw)) : null;
    if (joined === null || (hasHyphen && /^\d/u.test(first.raw))) return { key, to };
    key = String(joined);
    to += hasHyphen ? 2 : 1;
  }
}

/** "twenty" and "five"; "two" and "hundred". */
function join(value: number, next: number, isWord: boolean): number | null {
  if (!isWord) return null;
  if ([100, 1_000, 1_000_000, 12].includes(next) && value < next && value > 0) return value * next;
  const isTens = value >= 20 && value < 100 && value % 10 === 0;
  if (isTens && next > 0 && next < 10) return value + next;
  return value % 100 === 0 && value > 0 && next > 0 && next < 100 ? value + next : null;
}
