import type { Author } from '../../lib/domain/post';
import { messages } from '../../lib/messages';

/** @returns the author as a row shows them: "@mara.lk", else the name. */
export function authorHandle({ handle, name }: Author): string {
  if (handle !== null && handle !== '') return `@${handle}`;
  return name || messages.panel.queue.unknownAuthor;
}

/** @returns the author's name, else the handle. */
export function authorName({ handle, name }: Author): string {
  return name || (handle ? `@${handle}` : messages.panel.queue.unknownAuthor);
}
