import type * as z from 'zod/mini';
import {
  BACKUP_VERSION,
  BackupHeaderSchema,
  DraftLineSchema,
  type Manifest,
  ManifestSchema,
  TrailerSchema,
} from '../domain/backup';
import { OPERATION_KINDS, type Operation } from '../domain/operation';
import { OperationSchema } from '../domain/operation-schema';
import { messages } from '../messages';
import { isProjectable } from '../storage/projections';
import type { DraftRow } from '../storage/rows';
import { Refusal } from './attempt';

type BackupLine =
  | { readonly kind: 'operation'; readonly operation: Operation }
  | { readonly kind: 'draft'; readonly draft: DraftRow }
  | { readonly kind: 'end'; readonly lines: number; readonly sha256: string };

/** @throws Refusal when it is not the first line of a backup that this version reads. */
export function parseManifest(text: string): Manifest {
  const json = parseJson(text);
  const header = BackupHeaderSchema.safeParse(json);
  if (!header.success) throw new Refusal('backup-not-one', messages.errors.backupNotOne);
  if (header.data.version > BACKUP_VERSION) throw newer();
  return parsed(ManifestSchema, json, 1);
}

/** @throws Refusal when it is none of the lines after the first. */
export function parseBackupLine(text: string, number: number): BackupLine {
  const json = parseJson(text);
  switch (fieldOf(json, 'line')) {
    case undefined:
      return { kind: 'operation', operation: parseOperation(json, number) };
    case 'draft':
      return { kind: 'draft', draft: parsed(DraftLineSchema, json, number).draft };
    case 'end':
      return { kind: 'end', ...parsed(TrailerSchema, json, number) };
    default:
      throw damaged(number);
  }
}

function parseOperation(json: unknown, number: number): Operation {
  const kind = fieldOf(json, 'kind');
  if (typeof kind === 'string' && !OPERATION_KINDS.some((known) => known === kind)) throw newer();
  const operation = parsed(OperationSchema, json, number);
  if (!isProjectable(operation)) throw damaged(number);
  return operation;
}

function parsed<Value>(schema: z.ZodMiniType<Value>, json: unknown, number: number): Value {
  const result = schema.safeParse(json);
  if (!result.success) throw damaged(number);
  return result.data;
}

function fieldOf(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, name)
    ? Reflect.get(json, name)
    : undefined;
}

/** What is no JSON, or nested beyond reason, is undefined: no schema takes it. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function newer(): Refusal {
  return new Refusal('backup-newer', messages.errors.backupNewer);
}

/** @param number of the line, from 1 */
export function damaged(number: number): Refusal {
  return new Refusal('backup-damaged', messages.errors.backupDamaged(number));
}
