import type { Post } from '../domain/post';
import { matchReply, type ReplyMatch, type SeenOn } from '../domain/reply-match';
import type { EngagementRow } from '../storage/rows';

export interface ReplyPair {
  readonly reply: Post;
  readonly engagement: EngagementRow;
}

interface Candidate extends ReplyPair {
  readonly match: ReplyMatch;
}

/** A reply that took over from one with a temporary id has the same words, in all but details. */
const SAME_WORDS = 0.9;
/** And was posted at the same time, within this many ms. */
const SAME_TIME_MS = 10 * 60_000;
/** After a failed insertion people paste by hand; a reply seen later than this is taken for another one. */
const PASTED_WITHIN_MS = 24 * 60 * 60_000;

/** Pairs own replies with the engagements they show, each with at most one, best match first. */
export function pairReplies(
  replies: readonly Post[],
  engagements: readonly EngagementRow[],
  currentAccount: (site: string) => string | null,
  seen: SeenOn,
): readonly ReplyPair[] {
  const candidates = replies.flatMap((reply) =>
    engagements.flatMap((engagement): Candidate[] => {
      const account = engagement.account ?? currentAccount(engagement.post.site);
      const match =
        isOpenTo(reply, engagement, seen) && matchReply(reply, sentReply(engagement, account), seen);
      return match && isEnough(match, engagement) ? [{ reply, engagement, match }] : [];
    }),
  );
  const used = new Set<string>();
  return candidates.toSorted(byQuality).filter(({ reply, engagement }) => {
    if (used.has(reply.key) || used.has(engagement.id)) return false;
    used.add(reply.key).add(engagement.id);
    return true;
  });
}

/** Whether a reply under a new key may still be this engagement's. */
function isOpenTo(reply: Post, engagement: EngagementRow, seen: SeenOn): boolean {
  const { state, intendedAt, postedAt, replyKeys, replyPermalink } = engagement;
  if (state === 'withdrawn') return false;
  if (state === 'failed') return seen.seenAtMs - intendedAt <= PASTED_WITHIN_MS;
  // A permalink is lasting: another reply of the same words is another reply.
  if (replyPermalink !== null) return false;
  if (replyKeys.length === 0) return true;
  // Seen before under another key: a temporary one has left the page when the lasting one appears.
  const isReplaced = replyKeys.every((key) => !seen.postKeys.has(key));
  const time = reply.postedAt ?? seen.seenAtMs;
  return isReplaced && postedAt !== null && Math.abs(time - postedAt) <= SAME_TIME_MS;
}

function isEnough(match: ReplyMatch, engagement: EngagementRow): boolean {
  return engagement.replyKeys.length === 0 || match.similarity >= SAME_WORDS;
}

function sentReply(engagement: EngagementRow, account: string | null) {
  const { post, textPosted, textInserted, intendedText, insertedAt, intendedAt } = engagement;
  return {
    account,
    site: post.site,
    postKey: post.key,
    threadKey: post.threadKey,
    text: textPosted ?? textInserted ?? intendedText ?? '',
    sinceMs: insertedAt ?? engagement.postedAt ?? intendedAt,
  };
}

function byQuality(a: Candidate, b: Candidate): number {
  return (
    Number(b.match.isDirect) - Number(a.match.isDirect) ||
    b.match.similarity - a.match.similarity ||
    b.engagement.intendedAt - a.engagement.intendedAt
  );
}
