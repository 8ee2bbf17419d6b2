/** @returns what the text says, or null when it is no JSON (or says null). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
