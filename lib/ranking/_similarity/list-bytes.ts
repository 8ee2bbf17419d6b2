import type { ResponseLists } from './indexed-similarity';

/** Numbers before the lists: count, texts, bits, how many postings, how many counters. */
const HEAD = 5;

/** @returns all of an index in one piece, to be kept. */
export function listsToBytes({ count, lists, featureCounts, texts }: ResponseLists): ArrayBuffer {
  const head = Uint32Array.of(count, texts, lists.bits, lists.responses.length, featureCounts.length);
  const parts = [head, lists.starts, lists.responses, featureCounts, lists.weights];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes.buffer;
}

/** @returns the index, over the bytes themselves. @throws where they are none: they are ours, and tested. */
export function listsFromBytes(bytes: ArrayBuffer): ResponseLists {
  const [count = 0, texts = 0, bits = 0, postings = 0, counters = 0] = new Uint32Array(bytes, 0, HEAD);
  const startsAt = 4 * HEAD;
  const responsesAt = startsAt + 4 * (2 ** bits + 1);
  const countsAt = responsesAt + 2 * postings;
  const weightsAt = countsAt + 2 * counters;
  if (bytes.byteLength !== weightsAt + postings) throw new Error('The index is cut off');
  return {
    count,
    texts,
    featureCounts: new Uint16Array(bytes, countsAt, counters),
    lists: {
      bits,
      starts: new Uint32Array(bytes, startsAt, 2 ** bits + 1),
      responses: new Uint16Array(bytes, responsesAt, postings),
      weights: new Uint8Array(bytes, weightsAt, postings),
    },
  };
}
