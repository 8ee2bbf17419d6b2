import { isUsable, type Response } from '../domain/response';
import type { Result } from '../domain/result';
import { eachResponsePart } from '../storage/each-response-part';
import { attempt } from './attempt';
import type { Store } from './store';

/** So long before it expires a response is to be looked at again. */
const EXPIRING_MS = 30 * 86_400_000;

/** @returns whether it can be used now, but not for long any more. */
export function isExpiring(response: Response, atMs: number): boolean {
  const { expiresAt } = response;
  return isUsable(response, atMs) && expiresAt !== null && expiresAt <= atMs + EXPIRING_MS;
}

/** What waits for a decision: those in review, the oldest first, then those that expire within 30 days, the next first. */
export function listReviews(store: Store): Promise<Result<readonly Response[]>> {
  return attempt(async () => {
    const nowMs = store.environment.now();
    const inReview: Response[] = [];
    const expiring: Response[] = [];
    await eachResponsePart(store.db, (part) => {
      inReview.push(...part.filter(({ status }) => status === 'in-review'));
      expiring.push(...part.filter((response) => isExpiring(response, nowMs)));
    });
    return [
      ...inReview.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      ...expiring.toSorted((a, b) => (a.expiresAt ?? 0) - (b.expiresAt ?? 0)),
    ];
  });
}
