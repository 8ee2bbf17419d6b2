import * as z from 'zod/mini';
import { DepartmentSchema } from './department';

export const ApprovalSchema = z.object({
  /** The approver's name. */
  name: z.string().check(z.minLength(1)),
  /** The approver's role ("Legal counsel"). */
  role: z.string().check(z.minLength(1)),
  /** Epoch milliseconds UTC. */
  at: z.int(),
});
export type Approval = z.infer<typeof ApprovalSchema>;

export const ResponseStatusSchema = z.enum(['draft', 'approved', 'retired']);
export type ResponseStatus = z.infer<typeof ResponseStatusSchema>;

/** An approved response (or one on its way there). Immutable per version. */
export const ResponseSchema = z.object({
  id: z.string(),
  version: z.int().check(z.minimum(1)),
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Text with slots: `{{customer.name}}`, `{{order number}}`. See `slots.ts`. */
  body: z.string().check(z.minLength(1), z.maxLength(10_000)),
  topics: z.array(z.string()),
  department: z.nullable(DepartmentSchema),
  /** Site ids on which it may be used; empty: all. */
  networks: z.array(z.string()),
  /** BCP 47 tag of the text. */
  language: z.string(),
  status: ResponseStatusSchema,
  approval: z.nullable(ApprovalSchema),
  /** Epoch milliseconds UTC; null: none set. An approved response always has one. */
  expiresAt: z.nullable(z.int()),
  /** Example posts it answers, for ranking. */
  examples: z.array(z.string()),
  demo: z.boolean(),
});
export type Response = z.infer<typeof ResponseSchema>;

/** @returns whether it may be inserted at that time: approved by a named person, and not expired. */
export function isUsable(response: Response, atMs: number): boolean {
  return (
    response.status === 'approved' &&
    response.approval !== null &&
    response.expiresAt !== null &&
    response.expiresAt > atMs
  );
}
