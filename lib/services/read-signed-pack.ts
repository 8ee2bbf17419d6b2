import {
  type PackContent,
  PackContentSchema,
  type PackKey,
  SignedPackSchema,
  writeSignedPack,
} from '../domain/pack';
import { failure, type Result, success } from '../domain/result';
import { messages } from '../messages';
import { isSignedBy, packHash, packKeyId } from './pack-signature';
import { parseJson } from './parse-json';

/** A pack that one of the enrolled keys has signed. */
export interface VerifiedPack {
  readonly content: PackContent;
  readonly key: PackKey;
  readonly keyId: string;
  readonly hash: string;
  /** The file as it came. */
  readonly file: string;
}

/** Reads a pack only if it is, byte for byte, what an enrolled key signed. Says nothing of its age. */
export async function readSignedPack(
  file: Uint8Array<ArrayBuffer>,
  keys: readonly PackKey[],
): Promise<Result<VerifiedPack>> {
  const { packs: words } = messages.errors;
  const text = decode(file);
  const signed = SignedPackSchema.safeParse(text === null ? null : parseJson(text));
  // One form only: what is not covered by the signature may not vary either.
  if (text === null || !signed.success || writeSignedPack(signed.data) !== text)
    return failure('no-pack', words.noPack);
  const { content, keyId, signature } = signed.data;
  const key = keys.find(({ publicKey }) => packKeyId(publicKey) === keyId);
  if (key === undefined) return failure('foreign-pack', words.foreignPack);
  if (!(await isSignedBy(content, signature, key.publicKey)))
    return failure('changed-pack', words.changedPack);
  const parsed = PackContentSchema.safeParse(parseJson(content));
  if (!parsed.success) return failure('newer-pack', words.newerPack);
  return success({ content: parsed.data, key, keyId, hash: packHash(content), file: text });
}

function decode(file: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  } catch {
    // No UTF-8: the caller says that it is no pack.
    return null;
  }
}
