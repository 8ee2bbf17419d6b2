/**
 * Low bits of a product are poor: the last steps of MurmurHash3, so that any of them can be used.
 * @returns 32 bits, unsigned
 */
export function spreadHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
