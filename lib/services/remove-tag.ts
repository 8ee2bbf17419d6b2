import type { Customer } from '../domain/customer';
import type { Post } from '../domain/post';
import type { Result } from '../domain/result';
import { changeCustomer } from './customer-operations';
import type { Store } from './store';

/** Takes a tag off the author of a post. */
export function removeTag(
  store: Store,
  { post, tag }: { readonly post: Post; readonly tag: string },
): Promise<Result<Customer>> {
  return changeCustomer(store, post, ({ tags }) =>
    tags.includes(tag) ? [{ kind: 'customer.tag-removed', payload: { tag } }] : [],
  );
}
