import * as z from 'zod/mini';
import type { UnsealedOperation } from '../../domain/operation';
import { ApprovalSchema, type Response, ResponseSchema } from '../../domain/response';
import { type ProjectedRows, type Projections, projection } from './projection';

const SavedPayload = z.object({ response: ResponseSchema });
const ApprovedPayload = z.object({ version: z.int(), approval: ApprovalSchema, expiresAt: z.int() });
const RetiredPayload = z.object({ version: z.int() });

export const responseProjections: Projections = {
  'response.saved': projection(SavedPayload, (rows, operation, { response }) => {
    keep(rows, { ...response, id: operation.entityId, demo: operation.demo });
  }),
  'response.approved': projection(ApprovedPayload, (rows, operation, { version, approval, expiresAt }) =>
    change(rows, operation, version, { status: 'approved', approval, expiresAt }),
  ),
  'response.retired': projection(RetiredPayload, (rows, operation, { version }) =>
    change(rows, operation, version, { status: 'retired' }),
  ),
};

function change(
  rows: ProjectedRows,
  operation: UnsealedOperation,
  version: number,
  part: Partial<Response>,
): void {
  const response = rows.responseVersions.get([operation.entityId, version]);
  if (response) keep(rows, { ...response, ...part });
}

function keep(rows: ProjectedRows, response: Response): void {
  rows.responseVersions.put(response);
  rows.responses.put(response);
}
