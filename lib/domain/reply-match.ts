import type { Post } from './post';
import { postedInterval } from './relative-time';
import { similarity } from './similarity';

/**
 * A reply counts as edited, not as another one, from this similarity on (0 to 1). Chosen between what was measured: two
 * different answers of a library reach 0.53 (starter library, 15,225 pairs), one with every second word left out 0.63.
 */
export const MIN_SIMILARITY = 0.55;
/** Clocks of the site and of this machine may differ by that much, in ms. */
const CLOCK_TOLERANCE_MS = 2 * 60_000;

/** What was sent: one reply that is looked for on the page. */
export interface SentReply {
  /** The account it was sent from; null: not known, then nothing matches. */
  readonly account: string | null;
  readonly site: string;
  /** Key of the post it answers. */
  readonly postKey: string;
  readonly threadKey: string | null;
  readonly text: string;
  /** When it was inserted, epoch milliseconds UTC: it cannot have been posted before. */
  readonly sinceMs: number;
}

/** The page on which the reply was seen. */
export interface SeenOn {
  readonly seenAtMs: number;
  /** Keys of all posts on it. */
  readonly postKeys: { has(key: string): boolean };
}

export interface ReplyMatch {
  /** The page says that it answers the very post; else it is only in the same thread. */
  readonly isDirect: boolean;
  /** `MIN_SIMILARITY` to 1. */
  readonly similarity: number;
}

/**
 * Does this post show that reply? Same account, same site, same thread, not older than the insertion, alike enough.
 * Another person's identical text never matches.
 */
export function matchReply(reply: Post, sent: SentReply, seen: SeenOn): ReplyMatch | null {
  if (reply.site !== sent.site || reply.key === sent.postKey) return null;
  if (sent.account === null || !isBy(reply, sent.account)) return null;
  const isDirect = reply.parentKey === sent.postKey;
  if (!isDirect && !isInThread(reply, sent, seen)) return null;
  if (!canBeNewer(reply, sent, seen.seenAtMs, isDirect)) return null;
  const alike = similarity(reply.text, sent.text);
  return alike >= MIN_SIMILARITY ? { isDirect, similarity: alike } : null;
}

/** @returns whether the account wrote the post: by handle, by name only where the site has no handles. */
export function isBy(post: Post, account: string): boolean {
  const author = post.author.handle ?? post.author.name;
  return author !== null && accountKey(author) === accountKey(account);
}

function accountKey(account: string): string {
  return account.trim().replace(/^@/, '').toLowerCase();
}

function isInThread(reply: Post, sent: SentReply, seen: SeenOn): boolean {
  const known = [reply.parentKey, reply.threadKey].filter((key) => key !== null);
  if (known.includes(sent.postKey)) return true;
  if (sent.threadKey !== null && known.length > 0) return known.includes(sent.threadKey);
  // The page tells nothing of threads: then being on one page with the answered post must do.
  return known.length === 0 && seen.postKeys.has(sent.postKey);
}

/** Without a time that can be understood, only a direct answer can be told from an older one of the same words. */
function canBeNewer(reply: Post, sent: SentReply, seenAtMs: number, isDirect: boolean): boolean {
  const posted = postedInterval(reply, seenAtMs);
  return posted ? posted.toMs >= sent.sinceMs - CLOCK_TOLERANCE_MS : isDirect;
}
