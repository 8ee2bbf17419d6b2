import * as z from 'zod/mini';
import { DepartmentSchema } from './department';
import { SlotDefinitionSchema } from './slot-definition';

const name = z.string().check(z.minLength(1), z.maxLength(200));
const note = z.string().check(z.maxLength(2_000));
/** Exact wording that stands in the body. */
const wording = z.array(z.string().check(z.minLength(1), z.maxLength(2_000)));
const timeMs = z.nullable(z.int());

export const ApprovalSchema = z.object({
  /** The approver's name. */
  name,
  /** The approver's role ("Legal counsel"). */
  role: name,
  /** Epoch milliseconds UTC. */
  at: z.int(),
  note: z._default(note, ''),
  /**
   * Given while earlier approvals still held, and others had yet to follow: until when it is to hold once all have
   * approved again. Epoch milliseconds UTC.
   */
  renewsUntil: z.optional(z.int()),
});
export type Approval = z.infer<typeof ApprovalSchema>;

/** Why somebody with a say did not approve a version. */
export const RejectionSchema = z.object({
  name,
  role: name,
  /** Epoch milliseconds UTC. */
  at: z.int(),
  reason: note.check(z.minLength(1)),
});

export const ReviewCommentSchema = z.object({
  name,
  /** Epoch milliseconds UTC. */
  at: z.int(),
  text: note.check(z.minLength(1)),
});

/** `expired` is no status: the clock says it. */
export const ResponseStatusSchema = z.enum(['draft', 'in-review', 'approved', 'retired']);
export type ResponseStatus = z.infer<typeof ResponseStatusSchema>;

/** Where a response may be said: in public, in a private message only, or both. */
export const VisibilitySchema = z.enum(['public', 'private', 'any']);
export type Visibility = z.infer<typeof VisibilitySchema>;

/** What is approved of a response: all that a new version may change. What it lacks of it, an older one did not know. */
export const ResponseContentSchema = z.object({
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Text with slots: `{{customer.name}}`, `{{order number}}`. See `slots.ts`. */
  body: z.string().check(z.minLength(1), z.maxLength(10_000)),
  slots: z._default(z.array(SlotDefinitionSchema), []),
  /** Wording that must neither change nor be taken apart. */
  lockedBlocks: z._default(wording, []),
  /** Wording that must stand in every reply made of it. */
  disclosures: z._default(wording, []),
  topics: z.array(z.string()),
  department: z.nullable(DepartmentSchema),
  /** Site ids on which it may be used; empty: all. */
  networks: z.array(z.string()),
  /** BCP 47 tag of the text. */
  language: z.string(),
  /** Shared by the language variants of one response; null: it has none. */
  variantGroup: z._default(z.nullable(z.string()), null),
  /** ISO 3166-1 codes of two letters, or `EU`; empty: everywhere. */
  jurisdictions: z._default(z.array(z.string()), []),
  visibility: z._default(VisibilitySchema, 'any'),
  /** Epoch milliseconds UTC; null: as soon as it is approved. */
  effectiveFrom: z._default(timeMs, null),
  /** Where the policy stands that it states. */
  sourceUrl: z._default(z.nullable(z.string()), null),
  /** Who keeps it up to date. */
  owner: z._default(z.nullable(z.string()), null),
  /** What goes with it: manuals, forms. */
  links: z._default(z.array(z.object({ title: z.string(), url: z.string() })), []),
  /** Example posts it answers, for ranking. */
  examples: z.array(z.string()),
});
export type ResponseContent = z.infer<typeof ResponseContentSchema>;
/** The same as a form or a file gives it: what it leaves out is as in a plain response. */
export type GivenResponseContent = z.input<typeof ResponseContentSchema>;

/** An approved response (or one on its way there). Immutable per version. */
export const ResponseSchema = z.extend(ResponseContentSchema, {
  id: z.string(),
  version: z.int().check(z.minimum(1)),
  status: ResponseStatusSchema,
  /** Of this version, in order. */
  approvals: z._default(z.array(ApprovalSchema), []),
  rejections: z._default(z.array(RejectionSchema), []),
  comments: z._default(z.array(ReviewCommentSchema), []),
  /** Epoch milliseconds UTC; null: none set. An approved response always has one. */
  expiresAt: timeMs,
  /** The signed pack it came in; null: it is this team's own. */
  packHash: z._default(z.nullable(z.string()), null),
  demo: z.boolean(),
});
export type Response = z.infer<typeof ResponseSchema>;

/** @returns what the language variants of one response share; the first of them is known by its own id. */
export function variantGroupOf({ id, variantGroup }: Pick<Response, 'id' | 'variantGroup'>): string {
  return variantGroup ?? id;
}

/** How far the approval of a version has come. */
export type Vetting = Pick<Response, 'status' | 'approvals' | 'expiresAt'>;

/** @returns whether it may be inserted at that time: approved by named persons, in force, and not expired. */
export function isUsable(response: Usability, atMs: number): boolean {
  const { status, approvals, effectiveFrom, expiresAt } = response;
  return (
    status === 'approved' &&
    approvals.length > 0 &&
    (effectiveFrom === null || effectiveFrom <= atMs) &&
    expiresAt !== null &&
    expiresAt > atMs
  );
}

type Usability = Pick<Response, 'status' | 'approvals' | 'effectiveFrom' | 'expiresAt'>;
