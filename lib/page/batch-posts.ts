import type { Post } from '../domain/post';

/** Most posts in one message, as the panel's parser allows. */
const MAX_POSTS = 50;
/** Most text in one message, in UTF-16 code units; browsers refuse messages of 64 MiB. */
const MAX_TEXT = 1_048_576;

/** @returns the posts in order, in batches that each fit into one message. */
export function batchPosts(posts: readonly Post[]): Post[][] {
  const batches: Post[][] = [];
  let batch: Post[] = [];
  let length = 0;
  for (const post of posts) {
    const isFull = batch.length >= MAX_POSTS || length + post.text.length > MAX_TEXT;
    if (isFull && batch.length > 0) {
      batches.push(batch);
      batch = [];
      length = 0;
    }
    batch.push(post);
    length += post.text.length;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
