import { authorIdentity } from '../domain/author-identity';
import type { Customer } from '../domain/customer';
import type { Environment } from '../domain/environment';
import type { OperationDraft } from '../domain/operation';
import type { Post } from '../domain/post';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { type AppendMoment, appendOperations, type NewDraft } from '../storage/ledger';
import { attempt, Refusal } from './attempt';
import { customerOf } from './find-customer';
import type { Store } from './store';

/** A customer to act on, with the operation that creates it when there is none yet. */
interface ReadyCustomer {
  readonly customer: Customer;
  readonly creation: readonly NewDraft[];
}

/** Finds or prepares the customer who wrote the post; for use inside the transaction that appends. */
export async function readyCustomer(
  { db, environment }: Store,
  post: Pick<Post, 'site' | 'author'>,
): Promise<ReadyCustomer> {
  return madeReady(environment, post, await customerOf(db, post));
}

/** The same for who looked that customer up already. */
export function madeReady(
  environment: Environment,
  post: Pick<Post, 'site' | 'author'>,
  known: Customer | undefined,
): ReadyCustomer {
  if (known) return { customer: known, creation: [] };
  const identity = authorIdentity(post);
  const id = environment.newId();
  const identities = identity ? [identity] : [];
  return {
    customer: { id, identities, tags: [], notes: [], advocateEvidence: [], demo: false },
    creation: [{ kind: 'customer.created', entityId: id, payload: { identities } }],
  };
}

/**
 * Appends operations about the author of a post, creating the customer when needed. What `decide` gives belongs to
 * that customer; nothing given, nothing created.
 */
export function changeCustomer(
  store: Store,
  post: Post,
  decide: (customer: Customer, moment: AppendMoment) => readonly Pick<OperationDraft, 'kind' | 'payload'>[],
): Promise<Result<Customer>> {
  return attempt(async () => {
    if (!authorIdentity(post)) throw new Refusal('no-author', messages.errors.noAuthor);
    let ready: Customer | undefined;
    await appendOperations(store, async (moment) => {
      const { customer, creation } = await readyCustomer(store, post);
      ready = customer;
      const changes = decide(customer, moment);
      if (changes.length === 0) return [];
      const { id: entityId, demo } = customer;
      return [...creation, ...changes.map((change) => ({ ...change, entityId, demo }))];
    });
    if (!ready) throw new Refusal('no-author', messages.errors.noAuthor);
    return (await store.db.customers.get(ready.id)) ?? ready;
  });
}
