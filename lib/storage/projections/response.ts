import * as z from 'zod/mini';
import type { UnsealedOperation } from '../../domain/operation';
import {
  type Approval,
  ApprovalSchema,
  RejectionSchema,
  type Response,
  ResponseSchema,
  ReviewCommentSchema,
} from '../../domain/response';
import { type ProjectedRows, type Projections, projection } from './projection';

const SavedPayload = z.object({ response: ResponseSchema });
const VersionPayload = z.object({ version: z.int() });
const SubmittedPayload = z.object({ version: z.int(), name: z.string(), note: z.string() });
const ApprovedPayload = z.object({
  version: z.int(),
  approval: ApprovalSchema,
  expiresAt: z.int(),
  /** Whether nobody else has to approve it; so it was before there were rules of who must. */
  completes: z._default(z.boolean(), true),
});
const RejectedPayload = z.object({ version: z.int(), rejection: RejectionSchema });
const CommentedPayload = z.object({ version: z.int(), comment: ReviewCommentSchema });

export const responseProjections: Projections = {
  'response.received': projection(SavedPayload, (rows, operation, { response }) => {
    keep(rows, { ...response, id: operation.entityId, demo: operation.demo });
  }),
  'response.saved': projection(SavedPayload, (rows, operation, { response }) => {
    keep(rows, { ...response, id: operation.entityId, demo: operation.demo });
  }),
  'response.submitted': projection(SubmittedPayload, (rows, operation, { version, name, note }) =>
    change(rows, operation, version, ({ comments }) => ({
      status: 'in-review',
      comments: note === '' ? comments : [...comments, { name, at: operation.at, text: note }],
    })),
  ),
  'response.approved': projection(ApprovedPayload, (rows, operation, { version, ...given }) =>
    change(rows, operation, version, (before) =>
      before.status === 'approved' ? renewed(before, given) : vetted(before, given),
    ),
  ),
  'response.rejected': projection(RejectedPayload, (rows, operation, { version, rejection }) =>
    change(rows, operation, version, ({ rejections }) => ({
      status: 'draft',
      // Who had approved it did so before this was known: the next review begins anew.
      approvals: [],
      expiresAt: null,
      rejections: [...rejections, rejection],
    })),
  ),
  'response.commented': projection(CommentedPayload, (rows, operation, { version, comment }) =>
    change(rows, operation, version, ({ comments }) => ({ comments: [...comments, comment] })),
  ),
  'response.retired': projection(VersionPayload, (rows, operation, { version }) =>
    change(rows, operation, version, () => ({ status: 'retired' })),
  ),
};

type Given = Omit<z.infer<typeof ApprovedPayload>, 'version'>;

/** One more has approved it; where several do, it expires on the earliest of their days. */
function vetted({ approvals, expiresAt }: Response, given: Given): Partial<Response> {
  return {
    status: given.completes ? 'approved' : 'in-review',
    approvals: [...approvals, given.approval],
    expiresAt: Math.min(expiresAt ?? given.expiresAt, given.expiresAt),
  };
}

/** Approved once more: the new term begins when all have, the earlier one then stands in the ledger only. */
function renewed({ approvals }: Response, { approval, expiresAt, completes }: Given): Partial<Response> {
  if (!completes) return { approvals: [...approvals, { ...approval, renewsUntil: expiresAt }] };
  const before = approvals.filter(({ renewsUntil }) => renewsUntil !== undefined);
  return {
    approvals: [...before.map(inForce), approval],
    expiresAt: Math.min(expiresAt, ...before.map(({ renewsUntil }) => renewsUntil ?? expiresAt)),
  };
}

function inForce({ renewsUntil: _until, ...approval }: Approval): Approval {
  return approval;
}

function change(
  rows: ProjectedRows,
  operation: UnsealedOperation,
  version: number,
  partOf: (response: Response) => Partial<Response>,
): void {
  const response = rows.responseVersions.get([operation.entityId, version]);
  if (!response) return;
  const changed = { ...response, ...partOf(response) };
  rows.responseVersions.put(changed);
  // What another device did to an earlier version does not bring that one back.
  const latest = rows.responses.get(operation.entityId)?.version ?? 0;
  if (latest <= version) rows.responses.put(changed);
}

function keep(rows: ProjectedRows, response: Response): void {
  rows.responseVersions.put(response);
  rows.responses.put(response);
}
