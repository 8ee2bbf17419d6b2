/** @returns a handle as it is kept: without the `@` and the blanks that people write around it. */
export function trimHandle(written: string): string {
  return written
    .trim()
    .replace(/^[@＠]+/u, '')
    .trim();
}
