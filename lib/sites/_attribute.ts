/** @returns that attribute of the first match below the root. */
export function attributeIn(
  root: ParentNode | null | undefined,
  selector: string,
  name: string,
): string | null {
  return root?.querySelector(selector)?.getAttribute(name) ?? null;
}
