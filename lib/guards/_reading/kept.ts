/** More than the words of a language that a team uses; beyond it all starts over. */
const MOST_KEPT = 10_000;
/** In UTF-16 code units: words are shorter. */
const LONGEST_KEPT = 40;

/** @returns the same function, which keeps what it once gave for a word: the same ones come with every text. */
export function keptPerWord<T extends NonNullable<unknown>>(read: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const made = read(word);
    if (word.length > LONGEST_KEPT) return made;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, made);
    return made;
  };
}

/**
 * @returns the same function, which keeps what it gave for the last thing asked about: all guards ask about one reply
 * after the other. Not a WeakMap: with one, what is read of every text outlives it until all memory is searched.
 */
export function keptForLast<K, T>(read: (key: K) => T): (key: K) => T {
  let last: { readonly key: K; readonly made: T } | null = null;
  return (key) => {
    if (last === null || last.key !== key) last = { key, made: read(key) };
    return last.made;
  };
}
