import type { WordVectors } from './word-vectors';

/** Before the tables: how many words, and how many dimensions; 32 bits each. */
const HEAD = 8;

/** @returns the vectors as base64: numbers first, then stems, worth and table. */
export function encodeVectors({ dimensions, stems, worth, table }: WordVectors): string {
  const bytes = new Uint8Array(HEAD + stems.byteLength + worth.byteLength + table.byteLength);
  bytes.set(new Uint8Array(Uint32Array.of(stems.length, dimensions).buffer));
  bytes.set(new Uint8Array(stems.buffer, stems.byteOffset, stems.byteLength), HEAD);
  bytes.set(worth, HEAD + stems.byteLength);
  bytes.set(
    new Uint8Array(table.buffer, table.byteOffset, table.length),
    HEAD + stems.byteLength + worth.length,
  );
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** @returns the vectors that were written so. @throws where the text is none: it is ours, and tested. */
export function decodeVectors(text: string): WordVectors {
  const { buffer } = Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
  const [count = 0, dimensions = 0] = new Uint32Array(buffer, 0, 2);
  const worthAt = HEAD + 4 * count;
  if (buffer.byteLength !== worthAt + count * (1 + dimensions)) throw new Error('The vectors are cut off');
  return {
    dimensions,
    stems: new Uint32Array(buffer, HEAD, count),
    worth: new Uint8Array(buffer, worthAt, count),
    table: new Int8Array(buffer, worthAt + count),
  };
}
