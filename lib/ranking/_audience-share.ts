import type { Audience } from '../domain/response-past';

/** Posts at which what all of them have in common counts for half. */
const HALF_WAY = 2;

/** @returns so many as a share of the posts that are known; nearer to 0 where those are few. */
export function audienceShare({ posts }: Audience, count: number): number {
  return count / (posts + HALF_WAY);
}
