import { authorIdentity } from '../domain/author-identity';
import { identityKey } from '../domain/customer';
import type { Post } from '../domain/post';
import type { Result } from '../domain/result';
import type { RapportDatabase } from '../storage/database';
import type { CustomerRow } from '../storage/rows';
import { attempt } from './attempt';
import { type CustomerRecord, readCustomerRecord } from './customer-record';
import type { Store } from './store';

/** What is known of the author of a post. Stores nothing. */
export function findCustomer(store: Store, post: Post): Promise<Result<CustomerRecord>> {
  return attempt(async () => readCustomerRecord(store.db, await customerOf(store.db, post)));
}

/** @returns the customer that the post's author is known as. */
export async function customerOf(
  db: RapportDatabase,
  post: Pick<Post, 'site' | 'author'>,
): Promise<CustomerRow | undefined> {
  const identity = authorIdentity(post);
  if (!identity) return undefined;
  return db.customers.where('identityKeys').equals(identityKey(identity.site, identity.handle)).first();
}
