import type { Customer } from '../domain/customer';
import { excerptOf } from '../domain/excerpt';
import type { Post } from '../domain/post';
import type { Result } from '../domain/result';
import { changeCustomer } from './customer-operations';
import type { Store } from './store';

/** Marks the author as a brand advocate and keeps the post as evidence; the same post counts once. */
export function markAdvocate(store: Store, { post }: { readonly post: Post }): Promise<Result<Customer>> {
  return changeCustomer(store, post, ({ advocateEvidence }, { atMs, actor }) => {
    if (advocateEvidence.some(({ postKey }) => postKey === post.key)) return [];
    const { key: postKey, permalink, text } = post;
    const evidence = { postKey, permalink, excerpt: excerptOf(text), at: atMs, actor };
    return [{ kind: 'customer.advocate-marked', payload: { evidence } }];
  });
}
