import * as z from 'zod/mini';
import { type Customer, EvidenceSchema, IdentitySchema, identityKey } from '../../domain/customer';
import type { Operation } from '../../domain/operation';
import type { RapportDatabase } from '../database';
import type { CustomerRow } from '../rows';
import type { Projections } from './projection';

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
  'customer.created': async (db, operation) => {
    const { identities } = CreatedPayload.parse(operation.payload);
    const { entityId: id, demo } = operation;
    await db.customers.put(toRow({ id, identities, tags: [], notes: [], advocateEvidence: [], demo }));
  },
  'customer.identity-added': (db, operation) => {
    const { identity } = IdentityPayload.parse(operation.payload);
    return change(db, operation, ({ identities }) => ({ identities: [...identities, identity] }));
  },
  'customer.tag-added': (db, operation) => {
    const { tag } = TagPayload.parse(operation.payload);
    return change(db, operation, ({ tags }) => ({ tags: [...tags.filter((other) => other !== tag), tag] }));
  },
  'customer.tag-removed': (db, operation) => {
    const { tag } = TagPayload.parse(operation.payload);
    return change(db, operation, ({ tags }) => ({ tags: tags.filter((other) => other !== tag) }));
  },
  'customer.note-added': (db, operation) => {
    const { text, at = operation.at, actor = operation.actor } = NotePayload.parse(operation.payload);
    return change(db, operation, ({ notes }) => ({ notes: [...notes, { text, at, actor }] }));
  },
  'customer.advocate-marked': (db, operation) => {
    const { evidence } = AdvocatePayload.parse(operation.payload);
    return change(db, operation, ({ advocateEvidence }) => ({
      advocateEvidence: [...advocateEvidence, evidence],
    }));
  },
  'customer.advocate-unmarked': (db, operation) => change(db, operation, () => ({ advocateEvidence: [] })),
};

async function change(
  db: RapportDatabase,
  operation: Operation,
  part: (customer: Customer) => Partial<Customer>,
): Promise<void> {
  const customer = await db.customers.get(operation.entityId);
  if (customer) await db.customers.put(toRow({ ...customer, ...part(customer) }));
}

function toRow(customer: Customer): CustomerRow {
  return {
    ...customer,
    identityKeys: customer.identities.map(({ site, handle }) => identityKey(site, handle)),
  };
}
