import * as z from 'zod/mini';
import type { UnsealedOperation } from '../../domain/operation';
import { ApprovalSchema, type Response, ResponseSchema } from '../../domain/response';
import { type ProjectedRows, type Projections, projection } from './projection';

const SavedPayload = z.object({ response: ResponseSchema });
const ApprovedPayload = z.object({
  version: z.int(),
  approval: ApprovalSchema,
  expiresAt: z.int(),
  /** Whether nobody else has to approve it; so it was before there were rules of who must. */
  completes: z._default(z.boolean(), true),
});
const RetiredPayload = z.object({ version: z.int() });

export const responseProjections: Projections = {
  'response.saved': projection(SavedPayload, (rows, operation, { response }) => {
    keep(rows, { ...response, id: operation.entityId, demo: operation.demo });
  }),
  'response.approved': projection(ApprovedPayload, (rows, operation, { version, completes, ...payload }) =>
    change(rows, operation, version, ({ status, approvals }) => ({
      // Approved once more: a new term begins, and the earlier one stands in the ledger.
      approvals: status === 'approved' ? [payload.approval] : [...approvals, payload.approval],
      expiresAt: payload.expiresAt,
      ...(completes && { status: 'approved' }),
    })),
  ),
  'response.retired': projection(RetiredPayload, (rows, operation, { version }) =>
    change(rows, operation, version, () => ({ status: 'retired' })),
  ),
};

function change(
  rows: ProjectedRows,
  operation: UnsealedOperation,
  version: number,
  partOf: (response: Response) => Partial<Response>,
): void {
  const response = rows.responseVersions.get([operation.entityId, version]);
  if (response) keep(rows, { ...response, ...partOf(response) });
}

function keep(rows: ProjectedRows, response: Response): void {
  rows.responseVersions.put(response);
  rows.responses.put(response);
}
