/** A post as the feed's server sends it. */
export interface FeedPost {
  readonly id: number;
  readonly handle: string;
  readonly name: string;
  /** Epoch milliseconds UTC. */
  readonly postedAt: number;
  readonly text: string;
  readonly language: string;
  readonly parentId: number | null;
}

export interface FeedSlice {
  /** Each followed by its replies. */
  readonly posts: readonly FeedPost[];
  readonly hasMore: boolean;
}

/** Address of a post's own view. */
export function addressOf({ handle, id }: Pick<FeedPost, 'handle' | 'id'>): string {
  return `/@${handle}/${id}`;
}
