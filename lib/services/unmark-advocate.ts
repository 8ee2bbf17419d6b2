import type { Customer } from '../domain/customer';
import type { Post } from '../domain/post';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { Refusal } from './attempt';
import { changeCustomer } from './customer-operations';
import type { Store } from './store';

/** Takes the advocate mark off the author of a post. That it was there stays in the ledger. */
export function unmarkAdvocate(store: Store, { post }: { readonly post: Post }): Promise<Result<Customer>> {
  return changeCustomer(store, post, ({ advocateEvidence }) => {
    if (advocateEvidence.length === 0) throw new Refusal('not-advocate', messages.errors.notAdvocate);
    return [{ kind: 'customer.advocate-unmarked', payload: {} }];
  });
}
