/** Path of a Chromium or Chrome for Testing, or null where none is installed. */
export function findChromium(environment?: Readonly<Record<string, string | undefined>>): string | null;
