import type { ReplyProof } from './prove-reply';

/** How what the file holds can be verified by anybody, without Rapport. */
const HOW_TO_VERIFY = [
  'commit = SHA-256(salt as bytes, then the payload as JSON with sorted keys and no white space, in UTF-8).',
  'hash = SHA-256(JSON with sorted keys and no white space of dev, n, kind, entityId, at, counter, actor, demo, responseId, responseVersion, prev, commit).',
  'prev is the hash of operation n - 1 of the same dev; the first one has 64 zeros.',
  'pack.file holds content, keyId and signature: Ed25519 by publicKey over the UTF-8 bytes of content; pack.hash = SHA-256 of the same bytes.',
  'The response of the reply stands in the content of the pack under its id and version.',
];

/** @returns a proof as a file: JSON with all that is needed to verify it elsewhere. */
export function writeReplyProof(proof: ReplyProof): string {
  const { engagement, approved, pack, checks, operations, approvalOperations, heads, checkedAt } = proof;
  const file = {
    format: 'rapport-reply-proof',
    formatVersion: 1,
    checkedAt: new Date(checkedAt).toISOString(),
    checks,
    engagement,
    approved,
    pack: pack && {
      hash: pack.hash,
      keyId: pack.keyId,
      publicKey: pack.key?.publicKey ?? null,
      file: pack.file,
    },
    operations,
    approvalOperations,
    heads,
    howToVerify: HOW_TO_VERIFY,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
