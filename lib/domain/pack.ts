import * as z from 'zod/mini';
import { ResponseSchema } from './response';

const hex = (digits: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));

/** What is signed: the approved library of a team at one time. */
export const PackContentSchema = z.object({
  format: z.literal('rapport-pack'),
  formatVersion: z.literal(1),
  team: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Goes up with every pack of a key: an older one is refused. */
  version: z.int().check(z.positive()),
  /** Epoch milliseconds UTC. */
  issuedAt: z.int(),
  /** Epoch milliseconds UTC: from then on nothing of it is inserted. */
  expiresAt: z.int(),
  responses: z.array(ResponseSchema),
});
export type PackContent = z.infer<typeof PackContentSchema>;

/** A pack as a file. */
export const SignedPackSchema = z.object({
  format: z.literal('rapport-signed-pack'),
  /** The content as JSON, byte for byte as it was signed. */
  content: z.string(),
  /** The first 16 bytes of the SHA-256 of the public key, in hex. */
  keyId: hex(32),
  /** Ed25519 over the content's UTF-8 bytes, in hex. */
  signature: hex(128),
});
type SignedPack = z.infer<typeof SignedPackSchema>;

/** A key whose packs are taken. */
export const PackKeySchema = z.object({
  /** Whose it is, as the person who enrolled it says. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** The raw Ed25519 key, in hex. */
  publicKey: hex(64),
});
export type PackKey = z.infer<typeof PackKeySchema>;

/** The approver's own key, locked with a passphrase: PBKDF2 with SHA-256, then AES-256-GCM over the PKCS#8 form. */
export const PackKeyFileSchema = z.object({
  format: z.literal('rapport-pack-key'),
  publicKey: hex(64),
  iterations: z.int().check(z.minimum(100_000), z.maximum(10_000_000)),
  salt: hex(32),
  iv: hex(24),
  locked: z.string().check(z.regex(/^[0-9a-f]{2,1000}$/)),
});
export type PackKeyFile = z.infer<typeof PackKeyFileSchema>;

/** @returns the file of a signed pack: one form only, so that no byte of it can change unnoticed. */
export function writeSignedPack({ format, content, keyId, signature }: SignedPack): string {
  return `${JSON.stringify({ format, content, keyId, signature })}\n`;
}
