import { PostSchema } from '../domain/post';
import type { PageToPanel } from '../messaging';
import { PageToPanelSchema } from '../messaging-schemas';

/**
 * Parses what a page script sent. One post that does not fit must not hide the others, so that of a message
 * with posts the fitting ones are kept.
 * @returns null for anything else that does not fit
 */
export function parsePageMessage(message: unknown): PageToPanel | null {
  const parsed = PageToPanelSchema.safeParse(message);
  if (parsed.success) return parsed.data;
  if (typeof message !== 'object' || message === null) return null;
  const posts: unknown = Reflect.get(message, 'posts');
  if (Reflect.get(message, 'type') !== 'posts' || !Array.isArray(posts)) return null;
  const fitting = posts.flatMap((post) => {
    const one = PostSchema.safeParse(post);
    return one.success ? [one.data] : [];
  });
  const again = PageToPanelSchema.safeParse({ type: 'posts', posts: fitting });
  return again.success ? again.data : null;
}
