import * as z from 'zod/mini';
import { type PackContent, writeSignedPack } from '../domain/pack';
import { isUsable, type Response } from '../domain/response';
import { failure, type Result } from '../domain/result';
import { messages } from '../messages';
import { appendOperations } from '../storage/ledger';
import { attempt, Refusal } from './attempt';
import { openPackKey } from './pack-key';
import { packHash, packKeyId, signContent } from './pack-signature';
import type { Store } from './store';

export interface SignInput {
  /** Text of the key file. */
  readonly keyFile: string;
  readonly passphrase: string;
  readonly team: string;
  /** Epoch milliseconds UTC. */
  readonly expiresAt: number;
}

interface SignedFile {
  readonly text: string;
  readonly version: number;
  readonly count: number;
  readonly hash: string;
}

const SignedPayload = z.object({ version: z.int() });

/** Signs all that is approved now as a pack, one version after the last that this key signed here. */
export async function signPack(store: Store, input: SignInput): Promise<Result<SignedFile>> {
  const opened = await openPackKey(input.keyFile, input.passphrase);
  if (!opened.ok) return opened;
  const { packs: words } = messages.errors;
  const issuedAt = store.environment.now();
  if (input.expiresAt <= issuedAt) return failure('expiry-passed', messages.errors.expiryPassed);
  if (input.team.trim() === '') return failure('no-team', words.noTeam);
  return attempt(async () => {
    const keyId = packKeyId(opened.value.publicKey);
    const responses = (await store.db.responses.toArray()).filter(
      (response) => !response.demo && isUsable(response, issuedAt),
    );
    if (responses.length === 0) throw new Refusal('nothing-approved', words.nothingApproved);
    const version = (await lastSigned(store, keyId)) + 1;
    const { expiresAt } = input;
    const content = contentOf({ team: input.team.trim(), version, issuedAt, expiresAt, responses });
    const signature = await signContent(content, opened.value.key);
    const hash = packHash(content);
    await appendOperations(store, async () => {
      // Another tab may have signed meanwhile: two packs of one version must not be.
      if ((await lastSigned(store, keyId)) + 1 !== version)
        throw new Refusal('signed-meanwhile', words.signedMeanwhile);
      const payload = { keyId, version, hash, count: responses.length, expiresAt };
      return [{ kind: 'pack.signed', entityId: keyId, payload }];
    });
    const text = writeSignedPack({ format: 'rapport-signed-pack', content, keyId, signature });
    return { text, version, count: responses.length, hash };
  });
}

function contentOf({ responses, ...rest }: Omit<PackContent, 'format' | 'formatVersion'>): string {
  // Comments are the reviewers' own, and of which pack a response once came does not matter any more.
  const signed = responses.map((response): Response => ({ ...response, comments: [], packHash: null }));
  return JSON.stringify({
    format: 'rapport-pack',
    formatVersion: 1,
    ...rest,
    responses: signed,
  } satisfies PackContent);
}

/** @returns the version of the last pack that this key signed here; 0: none yet. */
async function lastSigned({ db }: Store, keyId: string): Promise<number> {
  const operations = await db.operations.where('entityId').equals(keyId).toArray();
  const versions = operations
    .map(({ kind, payload }) => (kind === 'pack.signed' ? SignedPayload.safeParse(payload) : null))
    .map((parsed) => (parsed?.success ? parsed.data.version : 0));
  return Math.max(0, ...versions);
}
