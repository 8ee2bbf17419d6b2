/** English endings, longest first; what stays has three letters or more. */
const ENDINGS = ['ing', 'ed', 'es', 's', 'e', 'y'];
const SHORTEST = 3;

/** @returns the beginning that a folded word shares with its other forms ("arrives", "arriving": "arriv"). */
export function wordStem(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
