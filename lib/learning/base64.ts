/** Arguments of one call are limited: so many at a time. */
const AT_ONCE = 0x8000;

/** @returns the parts one after the other, as base64 */
export function toBase64(parts: readonly Uint8Array[]): string {
  let binary = '';
  for (const part of parts) {
    for (let at = 0; at < part.length; at += AT_ONCE) {
      binary += String.fromCharCode(...part.subarray(at, at + AT_ONCE));
    }
  }
  return btoa(binary);
}

/** @throws where the text is no base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
