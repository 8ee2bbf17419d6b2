import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

const ALGORITHM = 'Ed25519';
const KEY_ID_BYTES = 16;

/** @returns the id of a public key (hex): the first bytes of its SHA-256, in hex. */
export function packKeyId(publicKey: string): string {
  return bytesToHex(sha256(hexToBytes(publicKey)).slice(0, KEY_ID_BYTES));
}

/** @returns SHA-256 of what was signed, in hex: the pack's name in the log. */
export function packHash(content: string): string {
  return bytesToHex(sha256(utf8ToBytes(content)));
}

/** @returns the signature in hex. */
export async function signContent(content: string, key: CryptoKey): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.sign(ALGORITHM, key, bytes(utf8ToBytes(content)))));
}

/** @returns whether the key's owner signed exactly this. */
export async function isSignedBy(content: string, signature: string, publicKey: string): Promise<boolean> {
  const raw = bytes(hexToBytes(publicKey));
  const key = await crypto.subtle.importKey('raw', raw, ALGORITHM, false, ['verify']);
  return crypto.subtle.verify(ALGORITHM, key, bytes(hexToBytes(signature)), bytes(utf8ToBytes(content)));
}

/** WebCrypto takes no view of a buffer that might be shared. */
export function bytes(view: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(view);
}
