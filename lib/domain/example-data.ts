import * as z from 'zod/mini';
import { IdentitySchema } from './customer';
import { DepartmentSchema } from './department';
import { EngagementStateSchema, OutcomeSchema } from './engagement';
import { LearnedRowSchema } from './learned-row';
import { ResponseSchema } from './response';
import { SettingsSchema } from './settings';

/** Times are told as distances from the moment of loading, so that the example never grows old. Fractions of days too. */
const daysAgo = z.number().check(z.minimum(0));

const { title, body, topics, department, networks, language, examples } = ResponseSchema.shape;

const ExampleResponseSchema = z.object({
  /** What engagements refer to; a fresh id is made on loading. */
  ref: z.string(),
  title,
  body,
  topics,
  department,
  networks,
  language,
  examples,
  approval: z.object({ name: z.string(), role: z.string(), daysAgo }),
  expiresInDays: z.number(),
});
export type ExampleResponse = z.infer<typeof ExampleResponseSchema>;

const ExampleCustomerSchema = z.object({
  ref: z.string(),
  identities: z.array(IdentitySchema),
  tags: z.array(z.string()),
  notes: z.array(z.object({ text: z.string(), actor: z.string(), daysAgo })),
  /** Posts for which the person was marked as an advocate. */
  advocate: z.array(
    z.object({ postKey: z.string(), permalink: z.string(), excerpt: z.string(), actor: z.string(), daysAgo }),
  ),
});
export type ExampleCustomer = z.infer<typeof ExampleCustomerSchema>;

/** A verdict that somebody put right; it teaches nothing, as no post belongs to it. */
const ExampleCorrectionSchema = z.object({
  ...z.pick(LearnedRowSchema, { what: true, was: true, value: true }).shape,
  daysAgo,
});

const ExampleEngagementSchema = z.object({
  /** Ref of a customer, and the site of the identity that wrote. */
  customer: z.string(),
  site: z.string(),
  excerpt: z.string(),
  reason: z.string(),
  /** Ref of a response; null: not from the library. */
  response: z.nullable(z.string()),
  /** Refs of the responses that were suggested, the best first; absent: not known. */
  suggested: z.optional(z.array(z.string())),
  reply: z.string(),
  agent: z.string(),
  state: EngagementStateSchema,
  outcome: OutcomeSchema,
  department: z.nullable(DepartmentSchema),
  /** When the agent acted. */
  daysAgo,
  /** From the customer's post to the reply. */
  answeredAfterMinutes: z.number().check(z.minimum(1)),
  followUpInDays: z.nullable(z.int()),
});
export type ExampleEngagement = z.infer<typeof ExampleEngagementSchema>;

export type ExampleCorrection = z.infer<typeof ExampleCorrectionSchema>;

/** A made-up brand with customers, approved responses and past engagements, to try Rapport with. */
export const ExampleDataSchema = z.object({
  settings: z.pick(SettingsSchema, { agentName: true, subjects: true, accounts: true }),
  responses: z.array(ExampleResponseSchema),
  customers: z.array(ExampleCustomerSchema),
  engagements: z.array(ExampleEngagementSchema),
  corrections: z._default(z.array(ExampleCorrectionSchema), []),
});
export type ExampleData = z.infer<typeof ExampleDataSchema>;
