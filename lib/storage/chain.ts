import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../domain/canonical-json';
import type { Operation, OperationHeader } from '../domain/operation';

/** `prev` of a device's first operation. */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64);

export type ChainFault = 'gap' | 'fork' | 'changed-header' | 'changed-payload' | 'broken-link';

export interface ChainReport {
  readonly operations: number;
  readonly devices: number;
  /** Operations whose payload was erased on purpose; their headers still count. */
  readonly erased: number;
  /** The last operation of each device that was reached. */
  readonly heads: ReadonlyMap<string, { readonly n: number; readonly hash: string }>;
  /** The first fault found; checking stops there. */
  readonly broken: { readonly dev: string; readonly n: number; readonly reason: ChainFault } | null;
}

/** @returns the hash that binds a payload to its header: SHA-256 over salt (hex) and canonical JSON, in hex. */
export function commitOf(salt: string, payload: unknown): string {
  const hash = sha256.create().update(hexToBytes(salt));
  return bytesToHex(hash.update(utf8ToBytes(canonicalJson(payload ?? null))).digest());
}

/** @returns SHA-256 over the canonical header, in hex. Works on a whole operation too: only the header counts. */
export function linkHash(header: OperationHeader): string {
  const { dev, n, kind, entityId, at, counter, actor, demo, responseId, responseVersion, prev, commit } =
    header;
  const canonical = canonicalJson({
    dev,
    n,
    kind,
    entityId,
    at,
    counter,
    actor,
    demo,
    responseId,
    responseVersion,
    prev,
    commit,
  });
  return bytesToHex(sha256(utf8ToBytes(canonical)));
}

/** Takes operations one by one, those of one device in the order of `n`. */
interface ChainCheck {
  /** @returns what is wrong with it; after a fault nothing more may be added. */
  readonly add: (operation: Operation) => ChainFault | null;
  readonly report: () => ChainReport;
}

/**
 * Checks every device's chain. Proves that nothing was changed after logging, not that what was logged is true.
 */
export function startChainCheck(): ChainCheck {
  const heads = new Map<string, { n: number; hash: string }>();
  let operations = 0;
  let erased = 0;
  let broken: ChainReport['broken'] = null;
  return {
    add(operation) {
      const { dev, n, hash, salt } = operation;
      const reason = faultOf(operation, heads.get(dev));
      if (reason) {
        broken = { dev, n, reason };
        return reason;
      }
      heads.set(dev, { n, hash });
      operations += 1;
      if (salt === null) erased += 1;
      return null;
    },
    report: () => ({ operations, devices: heads.size, erased, heads, broken }),
  };
}

/** The same for operations that come by themselves. */
export async function verifyChain(
  operations: AsyncIterable<Operation> | Iterable<Operation>,
): Promise<ChainReport> {
  const check = startChainCheck();
  for await (const operation of operations) {
    if (check.add(operation)) break;
  }
  return check.report();
}

function faultOf(operation: Operation, head: { n: number; hash: string } | undefined): ChainFault | null {
  const expected = (head?.n ?? 0) + 1;
  // What others put into a database or a file may be of any kind; an object need not even turn into a number.
  if (operation.n !== expected) {
    return typeof operation.n === 'number' && operation.n < expected ? 'fork' : 'gap';
  }
  if (operation.hash !== linkHash(operation)) return 'changed-header';
  if (operation.prev !== (head?.hash ?? FIRST_PREVIOUS_HASH)) return 'broken-link';
  return isPayloadIntact(operation) ? null : 'changed-payload';
}

function isPayloadIntact({ salt, payload, commit }: Operation): boolean {
  if (salt === null) return payload === null;
  return typeof salt === 'string' && /^(?:[0-9a-f]{2})+$/.test(salt) && commitOf(salt, payload) === commit;
}
