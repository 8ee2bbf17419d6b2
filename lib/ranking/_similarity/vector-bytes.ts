import { fromBase64, toBase64 } from '../../learning/base64';
import type { WordVectors } from './word-vectors';

/** Before the tables: how many words, and how many dimensions; 32 bits each. */
const HEAD = 8;

/** @returns the vectors as base64: numbers first, then stems, worth and table. */
export function encodeVectors({ dimensions, stems, worth, table }: WordVectors): string {
  const head = Uint32Array.of(stems.length, dimensions);
  const parts = [head, stems, worth, table];
  return toBase64(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)));
}

/** @returns the vectors that were written so. @throws where the text is none: it is ours, and tested. */
export function decodeVectors(text: string): WordVectors {
  const { buffer } = fromBase64(text);
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
