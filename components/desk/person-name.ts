import type { Customer, Identity } from '../../lib/domain/customer';
import type { Author } from '../../lib/domain/post';
import { messages } from '../../lib/messages';

/** @returns how a person is called: the newest display name, else the account. */
export function customerName(customer: Customer): string {
  const named = customer.identities.findLast(({ name }) => name !== null && name.trim() !== '');
  const account = customer.identities.at(-1)?.handle;
  return named?.name ?? (account ? `@${account}` : messages.desk.unknownPerson);
}

/** @returns the account as its site writes it: a site without handles goes by the name. */
export function accountOf({ handle, name }: Pick<Identity, 'handle' | 'name'>): string {
  return handle === name || /\s/u.test(handle) ? handle : `@${handle}`;
}

/** @returns how the author of a post is called. */
export function authorName({ name, handle }: Author): string {
  return name?.trim() || (handle ? `@${handle}` : messages.desk.unknownPerson);
}

/** @returns the account, where it says more than the name. */
export function authorAccount({ name, handle }: Author): string | null {
  return name?.trim() && handle && handle !== name ? `@${handle}` : null;
}
