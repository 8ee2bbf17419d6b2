import { type Response, ReviewCommentSchema } from '../domain/response';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { Refusal } from './attempt';
import { changeResponse, requireVersion } from './response-change';
import type { Store } from './store';

export interface CommentInput {
  readonly id: string;
  /** The version that was read. */
  readonly version: number;
  /** Who comments. */
  readonly name: string;
  readonly text: string;
}

/** Adds a remark to a version; it decides nothing. */
export function commentOnResponse(store: Store, input: CommentInput): Promise<Result<Response>> {
  return changeResponse(store, input.id, (latest, { atMs }) => {
    requireVersion(latest, input.version);
    const comment = { name: input.name.trim(), at: atMs, text: input.text.trim() };
    if (!ReviewCommentSchema.safeParse(comment).success) {
      throw new Refusal('bad-comment', messages.errors.badComment);
    }
    return { kind: 'response.commented', payload: { version: latest.version, comment } };
  });
}
