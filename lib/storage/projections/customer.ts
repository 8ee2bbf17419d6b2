import * as z from 'zod/mini';
import { type Customer, EvidenceSchema, IdentitySchema, identityKey } from '../../domain/customer';
import type { UnsealedOperation } from '../../domain/operation';
import type { CustomerRow } from '../rows';
import { type ProjectedRows, type Projections, projection } from './projection';

const CreatedPayload = z.object({ identities: z.array(IdentitySchema) });
const IdentityPayload = z.object({ identity: IdentitySchema });
const TagPayload = z.object({ tag: z.string() });
/** Time and name are the operation's own unless the note tells of something earlier. */
const NotePayload = z.object({
  text: z.string(),
  at: z.optional(z.int()),
  actor: z.optional(z.string()),
});
const AdvocatePayload = z.object({ evidence: EvidenceSchema });

export const customerProjections: Projections = {
  'customer.created': projection(CreatedPayload, (rows, operation, { identities }) => {
    const { entityId: id, demo } = operation;
    rows.customers.put(toRow({ id, identities, tags: [], notes: [], advocateEvidence: [], demo }));
  }),
  'customer.identity-added': projection(IdentityPayload, (rows, operation, { identity }) =>
    change(rows, operation, ({ identities }) => ({ identities: [...identities, identity] })),
  ),
  'customer.tag-added': projection(TagPayload, (rows, operation, { tag }) =>
    change(rows, operation, ({ tags }) => ({ tags: [...tags.filter((other) => other !== tag), tag] })),
  ),
  'customer.tag-removed': projection(TagPayload, (rows, operation, { tag }) =>
    change(rows, operation, ({ tags }) => ({ tags: tags.filter((other) => other !== tag) })),
  ),
  'customer.note-added': projection(
    NotePayload,
    (rows, operation, { text, at = operation.at, actor = operation.actor }) =>
      change(rows, operation, ({ notes }) => ({ notes: [...notes, { text, at, actor }] })),
  ),
  'customer.advocate-marked': projection(AdvocatePayload, (rows, operation, { evidence }) =>
    change(rows, operation, ({ advocateEvidence }) => ({
      advocateEvidence: [...advocateEvidence, evidence],
    })),
  ),
  'customer.advocate-unmarked': projection(z.unknown(), (rows, operation) =>
    change(rows, operation, () => ({ advocateEvidence: [] })),
  ),
};

function change(
  rows: ProjectedRows,
  operation: UnsealedOperation,
  part: (customer: Customer) => Partial<Customer>,
): void {
  const customer = rows.customers.get(operation.entityId);
  if (customer) rows.customers.put(toRow({ ...customer, ...part(customer) }));
}

function toRow(customer: Customer): CustomerRow {
  return {
    ...customer,
    identityKeys: customer.identities.map(({ site, handle }) => identityKey(site, handle)),
  };
}
