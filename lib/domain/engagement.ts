import * as z from 'zod/mini';
import { DepartmentSchema } from './department';
import { DifferenceSchema } from './difference';
import { AuthorSchema } from './post';

/**
 * intended: written before the page is touched; without a later state it asks "was this inserted?".
 * inserted: verified in the editor. posted: the reply was seen on the page, or the person confirmed it.
 * failed: did not land. withdrawn: the person took it back.
 */
export const EngagementStateSchema = z.enum(['intended', 'inserted', 'posted', 'failed', 'withdrawn']);
export type EngagementState = z.infer<typeof EngagementStateSchema>;

export const OutcomeSchema = z.enum(['open', 'solved', 'no-answer', 'moved-to-private', 'escalated']);
export type Outcome = z.infer<typeof OutcomeSchema>;

/** The post as it stood when someone acted on it. */
export const EngagedPostSchema = z.object({
  key: z.string(),
  site: z.string(),
  permalink: z.nullable(z.string()),
  threadKey: z.nullable(z.string()),
  author: AuthorSchema,
  excerpt: z.string(),
  postedAt: z.nullable(z.int()),
  postedAtText: z.nullable(z.string()),
  /** Why it counted as about the brand ("@harborfinch in text"). */
  reason: z.nullable(z.string()),
});
export type EngagedPost = z.infer<typeof EngagedPostSchema>;

/** Which approved text was used; null: written by hand, "not from the library". */
export const UsedResponseSchema = z.object({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  /** The last one's name. */
  approver: z.string(),
  /** All who approved this version. */
  approvers: z._default(z.array(z.object({ name: z.string(), role: z.string(), at: z.int() })), []),
  /** The signed pack it came in; null: approved on this machine. */
  packHash: z._default(z.nullable(z.string()), null),
});
export type UsedResponse = z.infer<typeof UsedResponseSchema>;

export const VerdictSchema = z.enum(['fine', 'problem']);
export type Verdict = z.infer<typeof VerdictSchema>;

/** What a lead found who looked at an edited reply afterwards. */
const EngagementReviewSchema = z.object({
  verdict: VerdictSchema,
  /** Empty: none. */
  note: z.string(),
  /** The name set on the device of who looked at it. */
  by: z.string(),
  at: z.int(),
});

/** One engagement: the current view of its operations. Times are epoch milliseconds UTC. */
export const EngagementSchema = z.object({
  id: z.string(),
  state: EngagementStateSchema,
  customerId: z.string(),
  post: EngagedPostSchema,
  /** The account the agent posts as on this network. */
  account: z.nullable(z.string()),
  /** Who worked: the name set on this device. */
  agent: z.string(),
  response: z.nullable(UsedResponseSchema),
  textInserted: z.nullable(z.string()),
  textPosted: z.nullable(z.string()),
  /** How the text posted, or inserted while that is not known, differs from the approved one. */
  differences: z._default(z.array(DifferenceSchema), []),
  /** Null: nobody has looked at it. */
  review: z._default(z.nullable(EngagementReviewSchema), null),
  replyPermalink: z.nullable(z.string()),
  /** How posting was learnt: the reply was seen, or the person said so. */
  postedHow: z.nullable(z.enum(['seen', 'confirmed'])),
  intendedAt: z.int(),
  insertedAt: z.nullable(z.int()),
  postedAt: z.nullable(z.int()),
  outcome: OutcomeSchema,
  department: z.nullable(DepartmentSchema),
  /** Ids of the responses that were suggested, the best first; null: not known. */
  suggested: z._default(z.nullable(z.array(z.string())), null),
  /** A calendar day in the agent's own zone, `2026-11-30`. */
  followUpOn: z.nullable(z.string()),
  /** Why it failed or was withdrawn. */
  closedReason: z.nullable(z.string()),
  demo: z.boolean(),
});
export type Engagement = z.infer<typeof EngagementSchema>;
