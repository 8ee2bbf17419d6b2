/** @returns what a guard is called on the screen: its id in words. */
export function guardName(id: string): string {
  return id.replaceAll('-', ' ');
}
