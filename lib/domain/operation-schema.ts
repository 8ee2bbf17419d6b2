import * as z from 'zod/mini';
import { OPERATION_KINDS, type Operation } from './operation';

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** An operation that comes from outside. */
export const OperationSchema: z.ZodMiniType<Operation> = z.object({
  dev: z.string(),
  n: z.int().check(z.positive()),
  kind: z.enum(OPERATION_KINDS),
  entityId: z.string(),
  at: z.int(),
  counter: z.int(),
  actor: z.string(),
  demo: z.boolean(),
  responseId: z.nullable(z.string()),
  responseVersion: z.nullable(z.int()),
  prev: hash,
  commit: hash,
  payload: z.unknown(),
  salt: z.nullable(z.string().check(z.regex(/^(?:[0-9a-f]{2})+$/), z.maxLength(128))),
  hash,
});
