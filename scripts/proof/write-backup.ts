import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { BACKUP_FORMAT, BACKUP_VERSION, type Manifest } from '../../lib/domain/backup.ts';
import type { Operation, OperationKind } from '../../lib/domain/operation.ts';
import { startTally } from '../../lib/services/backup-tally.ts';
import { commitOf, FIRST_PREVIOUS_HASH, linkHash } from '../../lib/storage/chain.ts';

/** Operations of one engagement with a customer of its own, or one seen before. */
const KINDS = [
  'engagement.intended',
  'engagement.inserted',
  'engagement.posted',
  'engagement.corrected',
] as const;
/** Every so many engagements write to the same person. */
const ENGAGEMENTS_PER_CUSTOMER = 3;
const START_MS = Date.UTC(2025, 0, 6, 9);
const STEP_MS = 60_000;
const WORDS = 'The grinder of my coffee machine stopped after a week, and the lid does not close any more. ';

/** How much there really is. */
export interface WrittenBackup {
  readonly operations: number;
  readonly engagements: number;
}

/** Writes a backup with so many made-up operations of two devices, as the product would. */
export async function writeBackup(path: string, wanted: number): Promise<WrittenBackup> {
  const halves = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'].map(
    (dev) => () => operationsOf(dev, Math.floor(wanted / 2)),
  );
  const tally = startTally();
  for (const half of halves) for (const operation of half()) tally.add(operation);
  const devices = tally.devices();
  const total = (kind: OperationKind) => devices.reduce((sum, { kinds }) => sum + (kinds[kind] ?? 0), 0);
  const manifest: Manifest = {
    line: 'manifest',
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    product: 'Rapport',
    productVersion: '0.1.0',
    madeAt: new Date(START_MS).toISOString(),
    device: devices[0]?.dev ?? null,
    devices: [...devices],
    counts: {
      engagements: total('engagement.intended'),
      customers: total('customer.created'),
      responses: 0,
      responseVersions: 0,
      dispositions: 0,
      learned: 0,
      settings: 0,
      drafts: 0,
    },
  };
  const file = createWriteStream(path);
  const hash = createHash('sha256');
  let lines = 0;
  const write = async (value: unknown, isCounted = true) => {
    const line = `${JSON.stringify(value)}\n`;
    if (isCounted) hash.update(line);
    lines += 1;
    if (!file.write(line)) await once(file, 'drain');
  };
  await write(manifest);
  for (const half of halves) for (const operation of half()) await write(operation);
  await write({ line: 'end', lines, sha256: hash.copy().digest('hex') }, false);
  file.end();
  await once(file, 'finish');
  const operations = devices.reduce((sum, device) => sum + device.operations, 0);
  return { operations, engagements: manifest.counts.engagements };
}

function* operationsOf(dev: string, count: number): Generator<Operation> {
  let prev = FIRST_PREVIOUS_HASH;
  let customerId = '';
  let n = 0;
  const next = (kind: OperationKind, entityId: string, payload: unknown): Operation => {
    n += 1;
    const salt = n.toString(16).padStart(32, '0');
    const header = {
      dev,
      n,
      kind,
      entityId,
      at: START_MS + n * STEP_MS,
      counter: 0,
      actor: 'Sam',
      demo: false,
      responseId: null,
      responseVersion: null,
      prev,
      commit: commitOf(salt, payload),
    };
    prev = linkHash(header);
    return { ...header, payload, salt, hash: prev };
  };
  for (let engagement = 0; n < count; engagement += 1) {
    const id = `${dev}-e${engagement}`;
    if (engagement % ENGAGEMENTS_PER_CUSTOMER === 0) {
      customerId = `${dev}-c${engagement}`;
      yield next('customer.created', customerId, { identities: [identityOf(customerId)] });
    }
    for (const kind of KINDS) yield next(kind, id, payloadOf(kind, id, customerId));
  }
}

function identityOf(handle: string) {
  return { site: 'feed.example', handle, name: 'Mara Lind', profileUrl: null };
}

function payloadOf(kind: (typeof KINDS)[number], id: string, customerId: string): unknown {
  const text = `${WORDS}We are sorry, and have written to you. (${id})`;
  switch (kind) {
    case 'engagement.intended': {
      const author = { name: 'Mara Lind', handle: customerId, profileUrl: null };
      const post = {
        key: `feed.example:${id}`,
        site: 'feed.example',
        permalink: `https://feed.example/${id}`,
        threadKey: null,
        author,
        excerpt: `${WORDS}${WORDS}`,
        postedAt: START_MS,
        postedAtText: null,
        reason: '@harborfinch in text',
      };
      return { customerId, post, account: 'harborfinch_help', response: null, text };
    }
    case 'engagement.inserted':
      return { text };
    case 'engagement.posted':
      return {
        how: 'seen',
        at: START_MS,
        text,
        replyKey: `feed.example:${id}-r`,
        permalink: `https://feed.example/${id}-r`,
      };
    case 'engagement.corrected':
      return { field: 'outcome', value: 'solved' };
  }
}
