import type { Customer, Evidence } from '../domain/customer';
import type { Post } from '../domain/post';
import type { Result } from '../domain/result';
import { changeCustomer } from './customer-operations';
import type { Store } from './store';

interface RestoreInput {
  readonly post: Post;
  /** As it was kept before the mark was taken off. */
  readonly evidence: readonly Evidence[];
}

/** Marks the author of a post as an advocate again, with the evidence of before; what is there stays once. */
export function restoreAdvocate(store: Store, { post, evidence }: RestoreInput): Promise<Result<Customer>> {
  return changeCustomer(store, post, ({ advocateEvidence }) => {
    const kept = new Set(advocateEvidence.map(({ postKey }) => postKey));
    const gone = evidence.filter(({ postKey }) => !kept.has(postKey));
    return gone.map((each) => ({ kind: 'customer.advocate-marked', payload: { evidence: each } }));
  });
}
