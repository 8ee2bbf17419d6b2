import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Operation } from '../../../lib/domain/operation';
import { commitOf, linkHash, verifyChain } from '../../../lib/storage/chain';
import { appendOperations } from '../../../lib/storage/ledger';
import { testStore } from './test-store';

let chain: readonly Operation[] = [];

beforeAll(async () => {
  const store = await testStore();
  for (const text of ['one', 'two', 'lone \ud800 surrogate', 'four']) {
    await appendOperations(store, async () => [
      { kind: 'customer.note-added', entityId: 'c', payload: { text, nested: { list: [1, null] } } },
    ]);
  }
  chain = await store.db.operations.toArray();
});

async function fault(operations: readonly Operation[]) {
  return (await verifyChain(operations)).broken?.reason ?? null;
}

function replaced(index: number, part: Partial<Operation>): readonly Operation[] {
  return chain.map((operation, at) => (at === index ? { ...operation, ...part } : operation));
}

describe('verifyChain', () => {
  it('accepts what was appended, in any device order', async () => {
    expect(await verifyChain(chain)).toMatchObject({ operations: 4, devices: 1, erased: 0, broken: null });
    expect(await verifyChain([])).toMatchObject({ operations: 0, devices: 0, broken: null });
  });

  it('stays verifiable when payload and salt are erased', async () => {
    const report = await verifyChain(replaced(1, { payload: null, salt: null }));
    expect(report).toMatchObject({ operations: 4, erased: 1, broken: null });
  });

  it('detects a gap, a missing start, a fork and a swapped order', async () => {
    expect(await fault(chain.toSpliced(1, 1))).toBe('gap');
    expect(await fault(chain.slice(1))).toBe('gap');
    expect(await fault([...chain, ...chain.slice(-1)])).toBe('fork');
    expect(await fault([chain[1], chain[0]].filter((operation) => operation !== undefined))).toBe('gap');
  });

  it.each<[string, Partial<Operation>]>([
    ['changed-payload', { payload: { text: 'other' } }],
    ['changed-payload', { payload: null }],
    ['changed-payload', { salt: null }],
    ['changed-payload', { salt: 'not hex' }],
    ['changed-payload', { salt: '00' }],
    ['changed-header', { actor: 'Someone else' }],
    ['changed-header', { demo: true }],
    ['changed-header', { commit: '00' }],
    ['changed-header', { hash: '00' }],
    ['changed-header', { prev: '00' }],
  ])('calls it %s when %j', async (reason, part) => {
    expect((await verifyChain(replaced(1, part))).broken).toMatchObject({ n: 2, reason });
  });

  it('detects a rewritten operation by the next one, even with all hashes made new', async () => {
    const [, second] = chain;
    if (!second) throw new Error('No chain');
    const header = { ...second, payload: { text: 'x' }, commit: commitOf('00', { text: 'x' }), salt: '00' };
    const forged = replaced(1, { ...header, hash: linkHash(header) });
    expect((await verifyChain(forged)).broken).toMatchObject({ n: 3, reason: 'broken-link' });
  });

  it('detects any field of any operation being changed', async () => {
    const fields = Object.keys(chain[0] ?? {});
    expect(fields.length).toBe(15);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(chain.length - 1),
        fc.constantFrom(...fields),
        fc.jsonValue(),
        async (index, field, value) => {
          const before = chain[index];
          fc.pre(
            before !== undefined && JSON.stringify(Reflect.get(before, field)) !== JSON.stringify(value),
          );
          expect((await verifyChain(replaced(index, { [field]: value }))).broken).not.toBeNull();
        },
      ),
      {
        numRuns: 500,
        examples: [
          [0, 'salt', { toString: false }],
          [0, 'n', { toString: false }],
        ],
      },
    );
  });
});
