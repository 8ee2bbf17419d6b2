import * as z from 'zod/mini';
import { OPERATION_KINDS } from './operation';

/** What the first line of every backup says. */
export const BACKUP_FORMAT = 'rapport-backup';
/** Of what a backup holds and how; a reader refuses a later one. */
export const BACKUP_VERSION = 1;

const count = z.int().check(z.minimum(0));

/** One device's part of the ledger: its operations from number 1 to `last`. */
const DeviceAccountSchema = z.object({
  dev: z.string(),
  /** 1: a chain is whole or nothing. */
  first: z.int(),
  last: z.int(),
  /** Hash of the last operation. */
  head: z.string(),
  operations: count,
  /** Of these, without content: it was erased. */
  erased: count,
  /** When the first and the last were logged; epoch milliseconds UTC. */
  fromMs: z.int(),
  toMs: z.int(),
  /** The name set on the device last; empty: none was. */
  actor: z.string(),
  kinds: z.partialRecord(z.enum(OPERATION_KINDS), count),
});
export type DeviceAccount = z.infer<typeof DeviceAccountSchema>;

/** How many of each there are, made by the operations, or (drafts) kept beside them. */
const ContentCountsSchema = z.object({
  engagements: count,
  customers: count,
  responses: count,
  responseVersions: count,
  dispositions: count,
  /** Verdicts that a person put right; none in a backup made before there were any. */
  learned: z._default(count, 0),
  settings: count,
  drafts: count,
});
export type ContentCounts = z.infer<typeof ContentCountsSchema>;

/** What any version of the format begins with. */
export const BackupHeaderSchema = z.object({
  line: z.literal('manifest'),
  format: z.literal(BACKUP_FORMAT),
  version: z.int(),
});

/** The first line. */
export const ManifestSchema = z.object({
  line: z.literal('manifest'),
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  product: z.string(),
  productVersion: z.string(),
  /** ISO 8601, UTC. */
  madeAt: z.iso.datetime(),
  /** The device that made it; null: one that has logged nothing itself. */
  device: z.nullable(z.string()),
  devices: z.array(DeviceAccountSchema).check(z.maxLength(10_000)),
  counts: ContentCountsSchema,
});
export type Manifest = z.infer<typeof ManifestSchema>;

/** A reply that was being written; kept beside the ledger. */
export const DraftLineSchema = z.object({
  line: z.literal('draft'),
  draft: z.object({
    postKey: z.string(),
    responseId: z.nullable(z.string()),
    responseVersion: z.nullable(z.int()),
    text: z.string(),
    slots: z.record(z.string(), z.string()),
    savedAt: z.int(),
  }),
});

/** The last line. */
export const TrailerSchema = z.object({
  line: z.literal('end'),
  /** How many lines come before it. */
  lines: count,
  /** SHA-256 in hex over these lines, each with its line feed. */
  sha256: z.string(),
});
