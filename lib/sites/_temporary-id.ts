/**
 * Names a post that has no id of its own by what is in it, so that the same post gets the same name again.
 * @returns 16 hexadecimal digits after `tmp-`
 */
export function temporaryId(...parts: readonly (string | null | undefined)[]): string {
  const joined = parts.map((part) => part ?? '').join('\u0000');
  return `tmp-${fnv1a(joined, 0x811c9dc5)}${fnv1a(joined, 0x01234567)}`;
}

/** FNV-1a over UTF-16 code units: short and even, not secret. */
function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
