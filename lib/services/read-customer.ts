import type { Result } from '../domain/result';
import { attempt } from './attempt';
import { type CustomerRecord, readCustomerRecord } from './customer-record';
import type { Store } from './store';

/** What is known of the customer with that id. */
export function readCustomer(store: Store, id: string): Promise<Result<CustomerRecord>> {
  return attempt(async () => readCustomerRecord(store.db, await store.db.customers.get(id)));
}
