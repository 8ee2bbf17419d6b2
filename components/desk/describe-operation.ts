import * as z from 'zod/mini';
import { CorrectionSchema } from '../../lib/domain/correction';
import { EvidenceSchema, IdentitySchema } from '../../lib/domain/customer';
import { VerdictSchema } from '../../lib/domain/engagement';
import type { Operation, OperationKind } from '../../lib/domain/operation';
import { ApprovalSchema, RejectionSchema, ReviewCommentSchema } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { formatDay } from '../controls/format-time';

const words = messages.desk.log;

type Describe = (payload: unknown, operation: Operation) => string | null;

/** What an operation's payload adds to its kind, where that says something; kinds without need none. */
const DESCRIBERS: Partial<Record<OperationKind, Describe>> = {
  'engagement.corrected': describeCorrection,
  'engagement.withdrawn': describeReason,
  'engagement.failed': describeReason,
  'engagement.reviewed': (payload) => {
    const parsed = z.object({ verdict: VerdictSchema, note: z.string() }).safeParse(payload);
    if (!parsed.success) return null;
    const { verdict, note } = parsed.data;
    return messages.desk.supervision.said(verdict, note);
  },
  'engagement.posted': (payload) => {
    const parsed = z.object({ how: z.enum(['seen', 'confirmed']) }).safeParse(payload);
    return parsed.success ? words.entry.how[parsed.data.how] : null;
  },
  'customer.tag-added': describeTag,
  'customer.tag-removed': describeTag,
  'customer.note-added': (payload) => {
    const parsed = z.object({ text: z.string() }).safeParse(payload);
    return parsed.success ? parsed.data.text : null;
  },
  'customer.identity-added': (payload) => {
    const parsed = z.object({ identity: IdentitySchema }).safeParse(payload);
    return parsed.success ? `@${parsed.data.identity.handle} (${parsed.data.identity.site})` : null;
  },
  'customer.advocate-marked': (payload) => {
    const parsed = z.object({ evidence: EvidenceSchema }).safeParse(payload);
    return parsed.success ? parsed.data.evidence.excerpt : null;
  },
  'response.saved': (payload) => {
    const parsed = z.object({ response: z.object({ version: z.int() }) }).safeParse(payload);
    return parsed.success ? messages.desk.responses.detail.version(parsed.data.response.version) : null;
  },
  'response.submitted': (payload) => {
    const parsed = z.object({ note: z.string() }).safeParse(payload);
    return (parsed.success && parsed.data.note) || null;
  },
  'response.rejected': (payload) => {
    const parsed = z.object({ rejection: RejectionSchema }).safeParse(payload);
    if (!parsed.success) return null;
    const { name, role, reason } = parsed.data.rejection;
    return messages.desk.responses.detail.rejectedBecause(name, role, reason);
  },
  'response.commented': (payload) => {
    const parsed = z.object({ comment: ReviewCommentSchema }).safeParse(payload);
    return parsed.success ? `${parsed.data.comment.name}: ${parsed.data.comment.text}` : null;
  },
  'response.approved': (payload, { at }) => {
    const parsed = z.object({ approval: ApprovalSchema, expiresAt: z.int() }).safeParse(payload);
    if (!parsed.success) return null;
    const { approval, expiresAt } = parsed.data;
    return messages.desk.responses.detail.approvedUntil(
      approval.name,
      approval.role,
      formatDay(expiresAt, at),
    );
  },
};

/** @returns the details of an operation in a person's words; null where its kind says it all. */
export function describeOperation(operation: Operation): string | null {
  if (operation.salt === null) return words.entry.erased;
  return DESCRIBERS[operation.kind]?.(operation.payload, operation) ?? null;
}

function describeCorrection(payload: unknown): string | null {
  const parsed = CorrectionSchema.safeParse(payload);
  if (!parsed.success) return null;
  const correction = parsed.data;
  switch (correction.field) {
    case 'outcome':
      return words.entry.correctedTo(words.entry.outcome, words.outcomes[correction.value]);
    case 'department': {
      const { value } = correction;
      return words.entry.correctedTo(
        words.entry.department,
        value ? words.departments[value] : words.entry.nothing,
      );
    }
    case 'followUpOn':
      return words.entry.correctedTo(words.entry.followUp, correction.value ?? words.entry.nothing);
    case 'account':
      return words.entry.correctedTo(words.entry.account, correction.value ?? words.entry.nothing);
  }
}

function describeReason(payload: unknown): string | null {
  const parsed = z.object({ reason: z.nullable(z.string()) }).safeParse(payload);
  return parsed.success ? parsed.data.reason : null;
}

function describeTag(payload: unknown): string | null {
  const parsed = z.object({ tag: z.string() }).safeParse(payload);
  return parsed.success ? parsed.data.tag : null;
}
