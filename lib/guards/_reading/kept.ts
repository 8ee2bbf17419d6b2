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

/**
 * Keeps what was last asked for: at least `most`, at most twice as many. Two maps, of which the older one goes when the
 * newer is full: cheaper than to note with each asking what is the latest.
 */
export class KeptRecent<T extends NonNullable<unknown>> {
  private readonly most: number;
  private newer = new Map<string, T>();
  private older = new Map<string, T>();

  constructor(most: number) {
    this.most = most;
  }

  get(key: string): T | undefined {
    const known = this.newer.get(key);
    if (known !== undefined) return known;
    const old = this.older.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: T): void {
    if (this.newer.size >= this.most) {
      this.older = this.newer;
      this.newer = new Map();
    }
    this.newer.set(key, value);
  }
}
