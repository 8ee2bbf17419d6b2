/** @returns the number with its word: "1 entry", "1,200 entries". */
export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
