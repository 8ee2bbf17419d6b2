import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { PackKey } from '../../../lib/domain/pack';
import type { Response } from '../../../lib/domain/response';
import { acceptPack } from '../../../lib/services/accept-pack';
import { approveResponse } from '../../../lib/services/approve-response';
import { beginEngagement } from '../../../lib/services/begin-engagement';
import { confirmPosted } from '../../../lib/services/confirm-posted';
import { loadExampleData } from '../../../lib/services/load-example-data';
import { nameDifferences } from '../../../lib/services/name-differences';
import { proveReply, type ReplyProof } from '../../../lib/services/prove-reply';
import { writeReplyProof } from '../../../lib/services/reply-proof-file';
import { retireResponse } from '../../../lib/services/retire-response';
import { settleInsertion } from '../../../lib/services/settle-insertion';
import { signPack } from '../../../lib/services/sign-pack';
import { expectValue, START, type TestStore, testStore } from '../storage/test-store';
import { approvedResponse, begun, DAY_MS, inserted, question, TEXT } from './engagement-steps';
import { madeUpPackKey, PASSPHRASE } from './made-up-pack-key';

let keyFile: string;
let key: PackKey;
beforeAll(async () => {
  ({ keyFile, key } = await madeUpPackKey());
});

const running = new AbortController().signal;

async function prove(store: TestStore, engagementId: string, managedKeys: PackKey[] = []) {
  const proof = expectValue(await proveReply(store, { engagementId, managedKeys, signal: running }));
  if (proof === null) throw new Error('There is no such entry');
  return proof;
}

const outcomes = ({ checks }: ReplyProof) =>
  Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome]));

/** A profile that took a pack over and answered with a response of it. */
async function withPack() {
  const author = await testStore();
  const response = await approvedResponse(author);
  const input = { keyFile, passphrase: PASSPHRASE, team: 'Harbor & Finch', expiresAt: START + 5 * DAY_MS };
  const pack = expectValue(await signPack(author, input));
  const store = await testStore();
  const data = new TextEncoder().encode(pack.text);
  expectValue(await acceptPack(store, { name: 'pack.json', data }, [key]));
  const received = await store.db.responses.get(response.id);
  if (!received) throw new Error('Nothing came in the pack');
  store.pass(1_000);
  const { id } = await inserted(store, { response: received });
  return { store, id, pack, response: received };
}

const HEAD = { chain: 'ok', record: 'ok' };
const REST = { force: 'ok', text: 'ok', posted: 'unknown' };

describe('a reply with a response of the team’s own', () => {
  it('is proven by the approvals in the record', async () => {
    const store = await testStore();
    const response = await approvedResponse(store);
    store.pass(1_000);
    const { id } = await inserted(store, { response });
    const proof = await prove(store, id);
    expect(outcomes(proof)).toEqual({ ...HEAD, approval: 'ok', ...REST });
    expect(proof.approved).toEqual(response);
    expect(proof.operations.map(({ kind }) => kind)).toEqual(['engagement.intended', 'engagement.inserted']);
    expect(proof.approvalOperations.map(({ kind }) => kind)).toEqual(['response.saved', 'response.approved']);
  });

  it('is so still when the response was renewed, and then retired', async () => {
    const store = await testStore();
    const response = await approvedResponse(store);
    store.pass(1_000);
    const { id } = await inserted(store, { response });
    store.pass(1_000);
    const renewal = { name: 'Ines Falk', role: 'Legal counsel', expiresAt: START + 9 * DAY_MS };
    expectValue(await approveResponse(store, { id: response.id, ...renewal }));
    expectValue(await retireResponse(store, { id: response.id }));
    const proof = await prove(store, id);
    expect(outcomes(proof)).toEqual({ ...HEAD, approval: 'ok', ...REST });
    expect(proof.approved?.approvals).toHaveLength(1);
  });

  it('names who is missing in the record when the entry says more than it holds', async () => {
    const store = await testStore();
    const response = await approvedResponse(store);
    await store.db.responses.put({ ...response, approvals: [{ ...forged }] });
    const { id } = await inserted(store, { response });
    expect(outcomes(await prove(store, id))).toMatchObject({ chain: 'ok', record: 'ok', approval: 'not-ok' });
  });
});

const forged = { name: 'Nobody', role: 'Legal counsel', at: START, note: '' };

describe('a reply with a response of a pack', () => {
  it('is proven by its signature and by the words in it', async () => {
    const { store, id, pack, response } = await withPack();
    const proof = await prove(store, id, [key]);
    expect(outcomes(proof)).toEqual({ ...HEAD, signature: 'ok', pack: 'ok', ...REST });
    expect(proof.pack).toMatchObject({
      hash: pack.hash,
      key,
      content: { team: 'Harbor & Finch', version: 1 },
    });
    expect(proof.approved).toEqual(response);
    const file: unknown = JSON.parse(writeReplyProof(proof));
    expect(file).toMatchObject({
      pack: { file: pack.text, hash: pack.hash, publicKey: key.publicKey },
      operations: proof.operations,
      engagement: { id, textInserted: TEXT },
    });
  });

  it('cannot be told where the key was forgotten', async () => {
    const { store, id } = await withPack();
    expect(outcomes(await prove(store, id))).toMatchObject({ signature: 'unknown', pack: 'ok' });
  });

  it('is not proven by another pack, a changed one, or none', async () => {
    const { store, id, pack } = await withPack();
    const { hash } = pack;
    await store.db.packs.put({ hash, file: pack.text.replace('Harbor', 'Harbour') });
    expect(outcomes(await prove(store, id, [key]))).toMatchObject({ signature: 'not-ok', pack: 'unknown' });
    await store.db.packs.put({ hash, file: pack.text.replace(/"signature":"../, '"signature":"00') });
    expect(outcomes(await prove(store, id, [key]))).toMatchObject({ signature: 'not-ok' });
    await store.db.packs.clear();
    expect(outcomes(await prove(store, id, [key]))).toMatchObject({ signature: 'unknown', pack: 'unknown' });
  });
});

describe('what was done past the record', () => {
  async function answered() {
    const store = await testStore();
    const { id } = await inserted(store, { response: await approvedResponse(store) });
    return { store, id };
  }

  it('is found in the entry, and what was recorded is shown', async () => {
    const { store, id } = await answered();
    await store.db.engagements.update(id, { textInserted: 'Something nicer' });
    const proof = await prove(store, id);
    expect(outcomes(proof)).toMatchObject({ chain: 'ok', record: 'not-ok' });
    expect(proof.engagement.textInserted).toBe(TEXT);
  });

  it('is found in the approved text, which is read from the record', async () => {
    const { store, id } = await answered();
    await store.db.responseVersions.toCollection().modify({ body: 'We refund all.' });
    expect((await prove(store, id)).approved?.body).toBe(TEXT);
  });

  it('is found in the chain', async () => {
    const { store, id } = await answered();
    const [first] = await store.db.operations.toArray();
    await store.db.operations.update([first?.dev ?? '', 1], { actor: 'Nobody' });
    expect(outcomes(await prove(store, id))).toMatchObject({ chain: 'not-ok' });
  });

  it('is told from what was erased on purpose', async () => {
    const { store, id } = await answered();
    await store.db.operations.where('entityId').equals(id).modify({ payload: null, salt: null });
    const proof = await prove(store, id);
    expect(outcomes(proof)).toMatchObject({ chain: 'ok', record: 'unknown' });
  });
});

describe('the rest', () => {
  it('a reply by hand has no approval to prove', async () => {
    const store = await testStore();
    const { id } = await inserted(store);
    expect(outcomes(await prove(store, id))).toEqual({ ...HEAD, approval: 'unknown', posted: 'unknown' });
  });

  it.each([
    ['expired', { expiresAt: START - 1 }],
    ['of another network', { networks: ['elsewhere'] }],
  ])('a response %s was not in force', async (_what, given: Partial<Response>) => {
    const store = await testStore();
    const response = await approvedResponse(store);
    const { id } = await begun(store, { response });
    // As a version of before might have let it pass.
    const [saved] = await store.db.operations.where('entityId').equals(response.id).toArray();
    const payload = { response: { ...response, ...given } };
    await store.db.operations.clear();
    if (saved) await store.db.operations.add({ ...saved, kind: 'response.received', payload });
    expect(outcomes(await prove(store, id))).toMatchObject({ force: 'not-ok' });
  });

  it('an edited reply is not as approved, and one confirmed by hand was not seen', async () => {
    const store = await testStore();
    const response = await approvedResponse(store);
    const text = `${TEXT} We promise a full refund of $40.`;
    const differences = nameDifferences(text, response);
    const given = { post: question, reason: null, response, text, differences, account: null };
    const { id: engagementId } = expectValue(await beginEngagement(store, given));
    await settleInsertion(store, { engagementId, result: 'inserted', textInserted: text });
    await confirmPosted(store, { engagementId });
    const proof = await prove(store, engagementId);
    expect(outcomes(proof)).toMatchObject({ ...HEAD, approval: 'ok', text: 'not-ok', posted: 'unknown' });
    expect(proof.engagement.differences.map(({ guardId }) => guardId)).toContain('refund-offered');
  });

  it('an entry that is not there has no proof; how far the check is, is told', async () => {
    const store = await testStore();
    await inserted(store);
    const seen: number[] = [];
    const onProgress = (checked: number) => seen.push(checked);
    const input = { engagementId: 'nobody', managedKeys: [], signal: running, onProgress };
    expect(expectValue(await proveReply(store, input))).toBeNull();
    expect(seen).toEqual([await store.db.operations.count()]);
  });
});

it('every entry of the example data is as it was recorded', async () => {
  const store = await testStore();
  expectValue(await loadExampleData(store, JSON.parse(readFileSync('public/example-data.json', 'utf8'))));
  for (const id of await store.db.engagements.toCollection().primaryKeys())
    expect(outcomes(await prove(store, id))).toMatchObject(HEAD);
});

describe('the file', () => {
  const Operations = z.array(z.record(z.string(), z.unknown()));
  const ProofFile = z.object({
    operations: Operations,
    approvalOperations: Operations,
    pack: z.object({ hash: z.string(), publicKey: z.string(), file: z.string() }),
  });
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([name, member]) => [name, sorted(member)]));
  };
  const sha256 = (...parts: (string | Buffer)[]) => {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest('hex');
  };

  it('is verified elsewhere as it says itself', async () => {
    const { store, id } = await withPack();
    const file = ProofFile.parse(JSON.parse(writeReplyProof(await prove(store, id, [key]))));
    const all = [...file.operations, ...file.approvalOperations];
    expect(all.length).toBeGreaterThan(2);
    for (const { payload, salt, hash, ...header } of all) {
      const commit = sha256(Buffer.from(String(salt), 'hex'), JSON.stringify(sorted(payload)));
      expect(header.commit).toBe(commit);
      expect(hash).toBe(sha256(JSON.stringify(sorted(header))));
    }
    const signed = z.object({ content: z.string(), signature: z.string() }).parse(JSON.parse(file.pack.file));
    expect(sha256(signed.content)).toBe(file.pack.hash);
    const raw = new Uint8Array(Buffer.from(file.pack.publicKey, 'hex'));
    const publicKey = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    const signature = new Uint8Array(Buffer.from(signed.signature, 'hex'));
    const content = new TextEncoder().encode(signed.content);
    expect(await crypto.subtle.verify('Ed25519', publicKey, signature, content)).toBe(true);
  });
});
