import { authorIdentity } from '../domain/author-identity';
import { identityKey } from '../domain/customer';
import type { Post } from '../domain/post';
import type { Result } from '../domain/result';
import type { RapportDatabase } from '../storage/database';
import type { Answer, OneTransaction } from '../storage/one-transaction';
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
  const key = customerKey(post);
  return key === null ? undefined : db.customers.where('identityKeys').equals(key).first();
}

/** Asks for the same together with others; null: the author is nobody's. */
export function askCustomer(
  db: RapportDatabase,
  one: OneTransaction,
  post: Pick<Post, 'site' | 'author'>,
): Answer<CustomerRow | undefined> | null {
  const key = customerKey(post);
  return key === null ? null : one.first(db.customers, 'identityKeys', key);
}

function customerKey(post: Pick<Post, 'site' | 'author'>): string | null {
  const identity = authorIdentity(post);
  return identity && identityKey(identity.site, identity.handle);
}
