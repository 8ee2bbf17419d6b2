import { type PackContent, PackContentSchema, type PackKey, SignedPackSchema } from '../domain/pack';
import { packHash } from './pack-signature';
import { parseJson } from './parse-json';
import { readSignedPack } from './read-signed-pack';
import type { Store } from './store';

/** What a kept pack says now, read again from its file. */
export interface PackEvidence {
  readonly hash: string;
  /** The whole file; null: it is not kept here. */
  readonly file: string | null;
  /** Null: there is none that can be read. Trusted only as far as `state` says. */
  readonly content: PackContent | null;
  readonly keyId: string | null;
  /** The enrolled key that verified it; null: none did. */
  readonly key: PackKey | null;
  /**
   * verified: signed by a key that is enrolled now. foreign: its key is not enrolled (any more), so that the signature
   * cannot be told. changed: not what was signed, or not the pack of that hash. missing: there is no file.
   */
  readonly state: 'verified' | 'foreign' | 'changed' | 'missing';
}

/** Reads the pack of that hash again, and checks its signature against the keys. */
export async function readPackEvidence(
  { db }: Store,
  hash: string,
  keys: readonly PackKey[],
): Promise<PackEvidence> {
  const file = (await db.packs.get(hash))?.file ?? null;
  const none = { hash, file, content: null, keyId: null, key: null };
  if (file === null) return { ...none, state: 'missing' };
  const signed = SignedPackSchema.safeParse(parseJson(file));
  if (!signed.success || packHash(signed.data.content) !== hash) return { ...none, state: 'changed' };
  const { content, keyId } = signed.data;
  const parsed = PackContentSchema.safeParse(parseJson(content));
  const known = { hash, file, content: parsed.success ? parsed.data : null, keyId };
  const verified = await readSignedPack(new TextEncoder().encode(file), keys);
  if (verified.ok) return { ...known, key: verified.value.key, state: 'verified' };
  return { ...known, key: null, state: verified.problem.code === 'foreign-pack' ? 'foreign' : 'changed' };
}
