import type { Customer } from '../domain/customer';
import type { Post } from '../domain/post';
import { failure, type Result } from '../domain/result';
import { messages } from '../messages';
import { changeCustomer } from './customer-operations';
import type { Store } from './store';

/** Adds a note about the author of a post. Notes are never edited, only followed by another. */
export async function addNote(
  store: Store,
  { post, text }: { readonly post: Post; readonly text: string },
): Promise<Result<Customer>> {
  const note = text.trim();
  if (note === '') return failure('empty-note', messages.errors.emptyNote);
  return changeCustomer(store, post, () => [{ kind: 'customer.note-added', payload: { text: note } }]);
}
