/** Of a name in full and another spelling of it, both have at least so many letters. */
const SHORTEST = 5;
/** Short forms are shorter. */
const LONG = 7;

/**
 * @returns whether one is the other name in another spelling ("Steven" for "Stephen"), and no short form of it. Both folded.
 */
export function isMisspelt(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST || long.startsWith(short) || isPet(short) || isPet(long)) return false;
  const [bare, other2] = [withoutUmlauts(short), withoutUmlauts(long)];
  return bare !== other2 && long.length - short.length <= 1 && distance(bare, other2) <= 2;
}

/** "Vicky" and "Vicki" are short forms, which nobody spells for sure. */
function isPet(name: string): boolean {
  return name.length < LONG && /(?:i|y|ie)$/u.test(name);
}

function withoutUmlauts(name: string): string {
  return name.replace(/([aou])e/gu, '$1');
}

/** @returns how many letters have to be changed, added or taken away. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let index = 0; index < one.length; index += 1) {
    const letter = one[index];
    const next = [index + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = letter === other[at - 1];
      next.push(Math.min((row[at - 1] ?? 0) + (isSame ? 0 : 1), (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
