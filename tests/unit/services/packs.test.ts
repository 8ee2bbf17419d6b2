import { beforeAll, describe, expect, it } from 'vitest';
import { type PackKey, SignedPackSchema, writeSignedPack } from '../../../lib/domain/pack';
import { acceptPack } from '../../../lib/services/accept-pack';
import { makePackKey, openPackKey } from '../../../lib/services/pack-key';
import { readRefusal } from '../../../lib/services/pack-refusal';
import { packHash, packKeyId, signContent } from '../../../lib/services/pack-signature';
import { readSignedPack } from '../../../lib/services/read-signed-pack';
import { retireResponse } from '../../../lib/services/retire-response';
import { signPack } from '../../../lib/services/sign-pack';
import { expectValue, problemCode, START, type TestStore, testStore } from '../storage/test-store';
import { approvedResponse, DAY_MS } from './engagement-steps';
import { madeUpPackKey, PASSPHRASE } from './made-up-pack-key';

const EXPIRES = START + 5 * DAY_MS;

let keyFile: string;
let key: PackKey;
beforeAll(async () => {
  ({ keyFile, key } = await madeUpPackKey());
});

const signing = (given: object = {}) => ({
  keyFile,
  passphrase: PASSPHRASE,
  team: 'Harbor & Finch',
  expiresAt: EXPIRES,
  ...given,
});
const fileOf = (text: string, name = 'pack.json') => ({ name, data: new TextEncoder().encode(text) });
const isThere = async (store: TestStore, id: string) => (await store.db.responses.get(id)) !== undefined;

/** A team with one approved response, and the pack that it signs. */
async function signedPack() {
  const author = await testStore();
  const response = await approvedResponse(author);
  return { author, response, pack: expectValue(await signPack(author, signing())) };
}

describe('a signed pack', () => {
  it('brings its responses, with those who approved them, to another profile', async () => {
    const { response, pack } = await signedPack();
    const store = await testStore();
    const accepted = expectValue(await acceptPack(store, fileOf(pack.text), [key]));
    expect(accepted).toMatchObject({ version: 1, received: 1, retired: 0, own: 0 });
    expect(await store.db.responses.get(response.id)).toEqual({
      ...response,
      packHash: pack.hash,
      expiresAt: EXPIRES,
    });
    expect(await store.db.packs.get(pack.hash)).toEqual({ hash: pack.hash, file: pack.text });
    expect(await readRefusal(store)).toBeNull();
  });

  it('retires what the next one leaves out, and is signed one version on', async () => {
    const { author, response, pack } = await signedPack();
    const store = await testStore();
    await acceptPack(store, fileOf(pack.text), [key]);
    const other = await approvedResponse(author, 'Another one');
    expectValue(await retireResponse(author, { id: response.id }));
    const next = expectValue(await signPack(author, signing()));
    expect(next.version).toBe(2);
    expect(expectValue(await acceptPack(store, fileOf(next.text), [key]))).toMatchObject({
      received: 1,
      retired: 1,
    });
    expect(await store.db.responses.get(response.id)).toMatchObject({ status: 'retired' });
    expect(await isThere(store, other.id)).toBe(true);
    // And the one before is a rollback now.
    expect(problemCode(await acceptPack(store, fileOf(pack.text, 'old.json'), [key]))).toBe('older-pack');
    expect(await readRefusal(store)).toMatchObject({ fileName: 'old.json' });
    expect(await isThere(store, other.id)).toBe(true);
  });

  it('leaves alone what is the team’s own', async () => {
    const { author, response, pack } = await signedPack();
    expect(expectValue(await acceptPack(author, fileOf(pack.text), [key]))).toMatchObject({
      received: 0,
      own: 1,
    });
    expect(await author.db.responses.get(response.id)).toEqual(response);
  });
});

describe('refused', () => {
  it('is a pack with any one bit turned over', async () => {
    const { pack } = await signedPack();
    const data = new TextEncoder().encode(pack.text);
    let taken = 0;
    for (let bit = 0; bit < data.length * 8; bit += 1) {
      const byte = bit >> 3;
      const mask = 1 << (bit & 7);
      data[byte] = (data[byte] ?? 0) ^ mask;
      if ((await readSignedPack(data, [key])).ok) taken += 1;
      data[byte] = (data[byte] ?? 0) ^ mask;
    }
    expect(taken).toBe(0);
    expect((await readSignedPack(data, [key])).ok).toBe(true);
  });

  it.each([
    ['no keys', []],
    ['another key', [{ name: 'Somebody', publicKey: '1'.repeat(64) }]],
  ])('is a pack where there is %s', async (_what, keys) => {
    const { response, pack } = await signedPack();
    const store = await testStore();
    expect(problemCode(await acceptPack(store, fileOf(pack.text), keys))).toBe('foreign-pack');
    expect(await isThere(store, response.id)).toBe(false);
  });

  it('is another pack of the version in use, and the same one changes nothing', async () => {
    const { pack } = await signedPack();
    const other = await signedPack();
    const store = await testStore();
    expectValue(await acceptPack(store, fileOf(pack.text), [key]));
    expect(problemCode(await acceptPack(store, fileOf(other.pack.text), [key]))).toBe('other-pack');
    expectValue(await acceptPack(store, fileOf(pack.text), [key]));
    expect(await store.db.responses.count()).toBe(1);
  });

  it('is a pack that has expired', async () => {
    const { pack } = await signedPack();
    const store = await testStore();
    store.pass(6 * DAY_MS);
    expect(problemCode(await acceptPack(store, fileOf(pack.text), [key]))).toBe('expired-pack');
  });

  it('is what was signed, but is no pack', async () => {
    const { key: secret } = expectValue(await openPackKey(keyFile, PASSPHRASE));
    const content = '{"format":"rapport-pack","formatVersion":2}';
    const signature = await signContent(content, secret);
    const keyId = packKeyId(key.publicKey);
    const text = writeSignedPack({ format: 'rapport-signed-pack', content, keyId, signature });
    const read = await readSignedPack(fileOf(text).data, [key]);
    expect(problemCode(read)).toBe('newer-pack');
  });
});

describe('a key file', () => {
  it('opens with its passphrase only', async () => {
    expect(problemCode(await openPackKey(keyFile, 'another passphrase'))).toBe('wrong-passphrase');
    expect(problemCode(await openPackKey('{}', PASSPHRASE))).toBe('no-key-file');
    expect(expectValue(await openPackKey(keyFile, PASSPHRASE)).publicKey).toBe(key.publicKey);
    expect(problemCode(await makePackKey('short'))).toBe('short-passphrase');
  });

  it.each([
    ['expiry-passed', { expiresAt: START }],
    ['no-team', { team: ' ' }],
    ['wrong-passphrase', { passphrase: 'not this one' }],
  ])('signs nothing: %s', async (code, given) => {
    const store = await testStore();
    await approvedResponse(store);
    expect(problemCode(await signPack(store, signing(given)))).toBe(code);
  });

  it('signs nothing where nothing is approved', async () => {
    expect(problemCode(await signPack(await testStore(), signing()))).toBe('nothing-approved');
  });
});

it('a pack is named by the hash of what was signed', async () => {
  const { pack } = await signedPack();
  expect(packHash(SignedPackSchema.parse(JSON.parse(pack.text)).content)).toBe(pack.hash);
});
