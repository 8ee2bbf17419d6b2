import type { Customer } from '../domain/customer';
import type { Post } from '../domain/post';
import { failure, type Result } from '../domain/result';
import { messages } from '../messages';
import { changeCustomer } from './customer-operations';
import type { Store } from './store';

/** Tags the author of a post; a tag that is there already (in any case) is left as it is. */
export async function addTag(
  store: Store,
  { post, tag }: { readonly post: Post; readonly tag: string },
): Promise<Result<Customer>> {
  const name = tag.trim();
  if (name === '') return failure('empty-tag', messages.errors.emptyTag);
  return changeCustomer(store, post, ({ tags }) => {
    const isThere = tags.some((other) => other.toLowerCase() === name.toLowerCase());
    return isThere ? [] : [{ kind: 'customer.tag-added', payload: { tag: name } }];
  });
}
