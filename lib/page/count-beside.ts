/**
 * @returns how many elements stand in a row with the candidates, like them by their tag, and hold none: where posts
 * stand in a list, some that the adapter does not find any more would be among them.
 */
export function countBeside(candidates: readonly Element[]): number {
  const around = new Set<Element>();
  const lists = new Map<Element, string>();
  for (const candidate of candidates) {
    let row = candidate;
    while (!around.has(row)) {
      around.add(row);
      const list = row.parentElement;
      if (list === null) break;
      if (around.has(list)) lists.set(list, row.localName);
      row = list;
    }
  }
  let count = 0;
  for (const [list, name] of lists)
    for (const row of list.children) if (row.localName === name && !around.has(row)) count += 1;
  return count;
}
