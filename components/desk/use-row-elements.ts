import { useRef } from 'preact/hooks';

export interface RowElementsOptions {
  /** The rows that are rendered, in order. */
  readonly ids: readonly string[];
  /** Another one: another list. */
  readonly listKey: unknown;
  /** Whether each row keeps its element also then: one of them has the focus. */
  readonly areKept: boolean;
}

/**
 * A row keeps its element while its list stays. Another list takes over those of the earlier one in their order: with
 * each letter of a search all rows may be others, and to change words takes half as long as to make elements.
 * @returns a key for the element of each row
 */
export function useRowElements({ ids, listKey, areKept }: RowElementsOptions): ReadonlyMap<string, number> {
  const before = useRef({ keys: new Map<string, number>(), listKey, made: 0 });
  const { current } = before;
  const isOther = current.listKey !== listKey && !areKept;
  const free = isOther ? [...current.keys.values()] : [];
  let { made } = current;
  const keyOf = (id: string, at: number) => (isOther ? free[at] : current.keys.get(id)) ?? made++;
  const keys = new Map(ids.map((id, at) => [id, keyOf(id, at)]));
  before.current = { keys, listKey, made };
  return keys;
}
