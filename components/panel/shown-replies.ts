import type { Response } from '../../lib/domain/response';
import type { Reply } from '../../lib/panel-model/reply';

/** A reply on the list, with why it is there; null where the person searched for it. */
export interface ShownReply {
  readonly response: Response;
  readonly reason: string | null;
}

/** More than this nobody reads beside a post. */
const MOST_FOUND = 20;

/** @returns the replies as they are listed: the suggestions, or what the search found. */
export function shownReplies(reply: Reply): readonly ShownReply[] {
  if (reply.query.value.trim() === '') return reply.suggestions.value?.top ?? [];
  return reply.found.value.slice(0, MOST_FOUND).map((response) => ({ response, reason: null }));
}
