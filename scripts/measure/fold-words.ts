/** Marks of width and direction that nobody sees. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\ufe0f/g;

/** @returns the words as they are compared: composed, without invisible marks, white space folded. */
export function foldWords(words: string | null | undefined): string {
  return (words ?? '').normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** @returns the folded words without regard to case. */
export function foldName(name: string | null | undefined): string {
  return foldWords(name).toLowerCase();
}

/** @returns whether both are the same handle; one of them may name its instance. */
export function isSameHandle(a: string | null | undefined, b: string | null | undefined): boolean {
  const [one, other] = [foldHandle(a), foldHandle(b)];
  if (one === '' || other === '') return false;
  return (
    one === other || (one.includes('@') !== other.includes('@') && one.split('@')[0] === other.split('@')[0])
  );
}

function foldHandle(handle: string | null | undefined): string {
  return foldName(handle).replace(/^(@|\/?u\/|user\/)/, '');
}
