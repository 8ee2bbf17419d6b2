import type { Difference } from '../domain/difference';
import { type ApprovedText, type CheckedReply, NOTHING_KNOWN } from '../domain/guard';
import { guards } from '../guards';

/** More of one difference than this is not worth keeping; in UTF-16 code units. */
const LONGEST_WORDS = 200;

/** Names how a text differs from the approved one, slots and white space aside. @returns none for one by hand. */
export function nameDifferences(text: string, response: ApprovedText | null): Difference[] {
  if (response === null) return [];
  const reply = replyAlone(text, response);
  return guards
    .filter(({ isDrift }) => isDrift === true)
    .map((guard) => guard.check(reply))
    .filter((finding) => finding !== null)
    .map(({ guardId, spans = [] }) => ({
      guardId,
      words: spans
        .map(({ start, end }) => text.slice(start, end))
        .join(' … ')
        .slice(0, LONGEST_WORDS),
    }));
}

/** @returns the reply without post and place: all that is needed to compare it with its approved text. */
export function replyAlone(text: string, response: ApprovedText): CheckedReply {
  return { text, response, fills: null, post: null, context: NOTHING_KNOWN };
}
