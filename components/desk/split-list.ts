/** @returns the parts of a list that a person typed: trimmed, each once, none empty. */
export function splitList(text: string, separator: string): string[] {
  const parts = text.split(separator).map((part) => part.trim());
  return [...new Set(parts.filter(Boolean))];
}

const COUNTRY = /^[A-Z]{2}$/u;

/** @returns the codes of countries in a list, in upper case; and the first entry that is none, if any. */
export function readCountries(text: string): { readonly codes: string[]; readonly wrong: string | null } {
  const codes = [...new Set(splitList(text, ',').map((code) => code.toUpperCase()))];
  return { codes, wrong: codes.find((code) => !COUNTRY.test(code)) ?? null };
}
