import { assemblePost } from './_posts';
import { REDDIT, redditAuthor, redditPlace } from './_reddit-place';
import { readInstant } from './_times';
import type { ReadPost } from './index';

/** Spoken twice: words for screen readers, and the card that opens over a name in a text. */
const NOT_IN_TEXT = 'faceplate-screen-reader-content, [slot="content"]';

/** What any of Reddit's faces shows of a post or comment; its full name or its address must tell which it is. */
interface RedditParts {
  readonly fullname?: string | null | undefined;
  readonly href: string | null | undefined;
  readonly author: string | null | undefined;
  /** Title and body; what is not there is left out. */
  readonly texts: readonly (Element | null | undefined)[];
  readonly instant?: string | null | undefined;
  readonly words?: string | null | undefined;
  readonly language?: string | null;
  /** Key of what a comment answers, by the key of its thread. */
  readonly parentIn?: (threadKey: string | null) => string | null;
}

/** @returns the post or comment; null without an address or a text. */
export function redditPost(parts: RedditParts): ReadPost | null {
  const place = redditPlace(parts.fullname, parts.href);
  const textRoots = parts.texts.filter((text) => text !== null && text !== undefined);
  if (place === null || textRoots.length === 0) return null;
  const isComment = place.id.startsWith('t1_');
  return assemblePost({
    site: REDDIT,
    ...place,
    author: redditAuthor(parts.author),
    textRoots,
    skipText: NOT_IN_TEXT,
    postedAt: readInstant(parts.instant),
    postedAtText: parts.words ?? null,
    kind: isComment ? 'reply' : 'post',
    parentKey: isComment ? (parts.parentIn?.(place.threadKey) ?? null) : null,
    language: parts.language ?? null,
  });
}
