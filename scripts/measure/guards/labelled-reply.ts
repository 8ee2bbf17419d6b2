import * as z from 'zod/mini';
import type { ApprovedText, CheckContext, CheckedReply, DetectLanguage } from '../../../lib/domain/guard';
import { RELATIONSHIPS, SECTORS } from '../../../lib/domain/guard';
import { PostKindSchema } from '../../../lib/domain/post';
import { ResponseSchema, ResponseStatusSchema, VisibilitySchema } from '../../../lib/domain/response';
import { SlotDefinitionSchema } from '../../../lib/domain/slot-definition';

const texts = z._default(z.array(z.string()), []);
const maybe = z._default(z.nullable(z.string()), null);
const CountSchema = z.enum(['x-weighted', 'graphemes', 'characters']);

const PlainTemplateSchema = z.object({
  body: z.string(),
  slots: z._default(z.array(SlotDefinitionSchema), []),
  locked: texts,
  disclosures: texts,
  networks: texts,
  jurisdictions: texts,
  language: maybe,
  visibility: z._default(VisibilitySchema, 'any'),
  status: z._default(ResponseStatusSchema, 'approved'),
  effectiveFrom: maybe,
  expiresAt: maybe,
});
const TemplateSchema = z.union([z.string(), PlainTemplateSchema]);

const PostSchema = z.union([
  z.string(),
  z.object({
    text: z.string(),
    author: maybe,
    language: maybe,
    kind: z._default(PostKindSchema, 'post'),
  }),
]);

const ContextSchema = z.object({
  network: maybe,
  language: maybe,
  jurisdiction: maybe,
  visibility: z._default(z.enum(['public', 'private']), 'public'),
  sector: z._default(z.nullable(z.enum(SECTORS)), null),
  relationship: z._default(z.nullable(z.enum(RELATIONSHIPS)), null),
  banned: texts,
  locked: texts,
  public_contacts: texts,
  competitors: texts,
  customer_name: maybe,
  agent_name: maybe,
  brand: maybe,
  limit: z._default(
    z.nullable(z.union([z.int(), z.object({ max: z.int(), count: z._default(CountSchema, 'characters') })])),
    null,
  ),
  count: z._default(CountSchema, 'characters'),
  recent: z._default(
    z.array(z.union([z.string(), z.object({ text: z.string(), minutesAgo: z._default(z.number(), 5) })])),
    [],
  ),
  now: maybe,
});

/** One line of a labelled file: a reply, what is known of it, and the guards that ought to speak. */
export const LabelledReplySchema = z.object({
  id: z.optional(z.string()),
  text: z.string(),
  template: z.optional(z.nullable(TemplateSchema)),
  post: z.optional(z.nullable(PostSchema)),
  context: z._default(ContextSchema, ContextSchema.parse({})),
  expect: z._default(z.array(z.string()), []),
});
export type LabelledReply = z.infer<typeof LabelledReplySchema>;

type Context = z.infer<typeof ContextSchema>;

/** When nothing else is said, it is this day; the same in every run. Epoch milliseconds UTC. */
const USUAL_NOW_MS = Date.UTC(2026, 10, 22, 12);
const FOREVER_MS = Date.UTC(2100, 0, 1);
const MINUTE_MS = 60_000;

/** @returns the reply as guards take it. */
export function toCheckedReply(
  { text, template, post, context }: LabelledReply,
  detectLanguage: DetectLanguage | null,
): CheckedReply {
  const checkContext = { ...toContext(context), detectLanguage };
  return {
    text,
    response: template === null || template === undefined ? null : toApprovedText(template, checkContext),
    fills: null,
    post: post === null || post === undefined ? null : toPost(post),
    context: checkContext,
  };
}

/** A plain text is approved, everywhere, in the language of the conversation, without end. */
function toApprovedText(template: z.infer<typeof TemplateSchema>, context: CheckContext): ApprovedText {
  const { effectiveFrom, expiresAt, locked, language, body, ...content } =
    typeof template === 'string' ? PlainTemplateSchema.parse({ body: template }) : template;
  return ResponseSchema.parse({
    ...{
      id: 'template',
      version: 1,
      title: 'template',
      topics: [],
      department: null,
      examples: [],
      demo: false,
    },
    approvals: [{ name: 'x', role: 'x', at: 0 }],
    ...content,
    body: body === '' ? ' ' : body,
    language: language ?? context.language ?? '',
    lockedBlocks: locked,
    effectiveFrom: toTimeMs(effectiveFrom),
    expiresAt: toTimeMs(expiresAt) ?? FOREVER_MS,
  });
}

function toPost(post: z.infer<typeof PostSchema>): CheckedReply['post'] {
  if (typeof post === 'string') return { text: post, language: null, kind: 'post', authorName: null };
  const { text, author, language, kind } = post;
  return { text, language, kind, authorName: author };
}

function toContext(context: Context): Omit<CheckContext, 'detectLanguage'> {
  const nowMs = toTimeMs(context.now) ?? USUAL_NOW_MS;
  const { limit, count } = context;
  return {
    nowMs,
    network: context.network,
    limit: typeof limit === 'number' ? { max: limit, count } : limit,
    visibility: context.visibility,
    jurisdiction: context.jurisdiction,
    language: context.language,
    sector: context.sector,
    relationship: context.relationship,
    brand: context.brand,
    customerName: context.customer_name,
    agentName: context.agent_name,
    bannedPhrases: context.banned,
    lockedBlocks: context.locked,
    publicContacts: context.public_contacts,
    competitors: context.competitors,
    recentReplies: context.recent.map((reply) =>
      typeof reply === 'string'
        ? { text: reply, atMs: nowMs - MINUTE_MS }
        : { text: reply.text, atMs: nowMs - reply.minutesAgo * MINUTE_MS },
    ),
  };
}

function toTimeMs(written: string | null): number | null {
  const timeMs = written === null ? Number.NaN : Date.parse(written);
  return Number.isNaN(timeMs) ? null : timeMs;
}
