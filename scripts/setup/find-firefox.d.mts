/** Path of a Firefox, or null where none is installed. */
export function findFirefox(environment?: Readonly<Record<string, string | undefined>>): string | null;
