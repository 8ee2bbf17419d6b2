const WORD_EDGE = ' ';
/** Keeps the hashes of letters apart from those of words. */
const SEED = 0x297a2d39;
const FACTOR = 0x01000193;

/**
 * Visits the runs of `shortest` to `longest` letters inside a word, its ends included.
 * @param visit gets a 32-bit hash of the run (FNV-1a) and how many letters came before its last
 */
export function visitLetterRuns(
  word: string,
  shortest: number,
  longest: number,
  visit: (hash: number, before: number) => void,
): void {
  const edged = `${WORD_EDGE}${word}${WORD_EDGE}`;
  for (let start = 0; start + shortest <= edged.length; start += 1) {
    let hash = SEED;
    const end = Math.min(edged.length, start + longest);
    for (let at = start; at < end; at += 1) {
      hash = Math.imul(hash ^ edged.charCodeAt(at), FACTOR);
      if (at - start + 1 >= shortest) visit(hash, at - start);
    }
  }
}
