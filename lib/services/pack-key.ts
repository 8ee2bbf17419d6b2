import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type PackKeyFile, PackKeyFileSchema } from '../domain/pack';
import { failure, type Result, success } from '../domain/result';
import { messages } from '../messages';
import { bytes } from './pack-signature';
import { parseJson } from './parse-json';

/** What OWASP asks for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000;
/** Short enough to be remembered, long enough not to be guessed at that price. */
export const LEAST_PASSPHRASE = 12;
const SALT_BYTES = 16;
const IV_BYTES = 12;

/** Makes a key to sign packs with. @returns the file to keep safe; it can be opened with the passphrase only. */
export async function makePackKey(passphrase: string): Promise<Result<PackKeyFile>> {
  const { packs: words } = messages.errors;
  if (passphrase.length < LEAST_PASSPHRASE)
    return failure('short-passphrase', words.shortPassphrase(LEAST_PASSPHRASE));
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const lock = await lockOf(passphrase, salt, ITERATIONS);
  const locked = await crypto.subtle.wrapKey('pkcs8', pair.privateKey, lock, { name: 'AES-GCM', iv });
  return success({
    format: 'rapport-pack-key',
    publicKey: bytesToHex(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
    iterations: ITERATIONS,
    salt: bytesToHex(salt),
    iv: bytesToHex(iv),
    locked: bytesToHex(new Uint8Array(locked)),
  });
}

/** @returns the private key of a key file, which cannot be read out of it again, and its public half. */
export async function openPackKey(
  file: string,
  passphrase: string,
): Promise<Result<{ readonly key: CryptoKey; readonly publicKey: string }>> {
  const { packs: words } = messages.errors;
  const parsed = PackKeyFileSchema.safeParse(parseJson(file));
  if (!parsed.success) return failure('no-key-file', words.noKeyFile);
  const { publicKey, iterations, salt, iv, locked } = parsed.data;
  const lock = await lockOf(passphrase, bytes(hexToBytes(salt)), iterations);
  const cipher = { name: 'AES-GCM', iv: bytes(hexToBytes(iv)) };
  try {
    const unlocked = await crypto.subtle.unwrapKey(
      'pkcs8',
      bytes(hexToBytes(locked)),
      lock,
      cipher,
      'Ed25519',
      false,
      ['sign'],
    );
    return success({ key: unlocked, publicKey });
  } catch {
    // The cipher tells a wrong passphrase from nothing else, and so can we.
    return failure('wrong-passphrase', words.wrongPassphrase);
  }
}

async function lockOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const typed = bytes(utf8ToBytes(passphrase.normalize('NFKC')));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, [
    'wrapKey',
    'unwrapKey',
  ]);
}
