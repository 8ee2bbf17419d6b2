import type { OperationDraft } from '../domain/operation';
import type { PackKey } from '../domain/pack';
import type { Response } from '../domain/response';
import { failure, type Result } from '../domain/result';
import { messages } from '../messages';
import { appendOperations } from '../storage/ledger';
import { attempt } from './attempt';
import { latestPackOf } from './latest-pack';
import { forgetRefusal, keepRefusal } from './pack-refusal';
import { readSignedPack, type VerifiedPack } from './read-signed-pack';
import { responseOperation } from './response-change';
import type { Store } from './store';

interface AcceptedPack {
  readonly team: string;
  readonly version: number;
  readonly expiresAt: number;
  /** Responses of the pack that are now in the library. */
  readonly received: number;
  /** Those of the pack before that are not in this one. */
  readonly retired: number;
  /** Those that are this team's own here, and left alone. */
  readonly own: number;
}

interface PackFile {
  readonly name: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

/**
 * Takes a signed pack over, all or nothing. One that is changed, foreign, older or expired is refused: the last good
 * one stays, and the refusal is kept until a good one comes.
 */
export async function acceptPack(
  store: Store,
  { name, data }: PackFile,
  keys: readonly PackKey[],
): Promise<Result<AcceptedPack>> {
  const verified = await readSignedPack(data, keys);
  const accepted = verified.ok ? await takeOver(store, verified.value) : verified;
  if (accepted.ok) await forgetRefusal(store);
  else await keepRefusal(store, { fileName: name, sentence: accepted.problem.sentence });
  return accepted;
}

async function takeOver(store: Store, pack: VerifiedPack): Promise<Result<AcceptedPack>> {
  const { packs: words } = messages.errors;
  const { team, version, expiresAt } = pack.content;
  if (expiresAt <= store.environment.now()) return failure('expired-pack', words.expiredPack);
  const latest = await latestPackOf(store, pack.keyId);
  if (latest !== null && version < latest.version)
    return failure('older-pack', words.olderPack(version, latest.version));
  if (latest !== null && version === latest.version && pack.hash !== latest.hash)
    return failure('other-pack', words.otherPack(version));
  return attempt(async () => {
    const counts = { received: 0, retired: 0, own: 0 };
    await appendOperations(store, async () => {
      const known = new Map((await store.db.responses.toArray()).map((response) => [response.id, response]));
      const plan = planOf(pack, known);
      counts.own = plan.own;
      counts.received = plan.received.length;
      counts.retired = plan.retired.length;
      const { keyId, hash, file } = pack;
      return [
        { kind: 'pack.accepted', entityId: keyId, payload: { keyId, hash, version, team, expiresAt, file } },
        ...plan.received,
        ...plan.retired,
      ];
    });
    return { team, version, expiresAt, ...counts };
  });
}

function planOf({ content, hash }: VerifiedPack, known: ReadonlyMap<string, Response>) {
  const isOwn = ({ id }: Response) => known.has(id) && known.get(id)?.packHash === null;
  const ids = new Set(content.responses.map(({ id }) => id));
  const fromPacks = [...known.values()].filter(
    ({ packHash, status }) => packHash !== null && status !== 'retired',
  );
  return {
    own: content.responses.filter(isOwn).length,
    received: content.responses
      .filter((response) => !isOwn(response))
      .map((response): OperationDraft => {
        // Nothing of a pack outlives it.
        const expiresAt = Math.min(response.expiresAt ?? content.expiresAt, content.expiresAt);
        const received = { ...response, packHash: hash, expiresAt, demo: false };
        return responseOperation(received, { kind: 'response.received', payload: { response: received } });
      }),
    retired: fromPacks
      .filter(({ id }) => !ids.has(id))
      .map((gone) =>
        responseOperation(gone, { kind: 'response.retired', payload: { version: gone.version } }),
      ),
  };
}
