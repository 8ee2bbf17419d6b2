import { driveFeed } from '../../../scripts/tour/feed-driver';
import { driveForum } from '../../../scripts/tour/forum-driver';
import { FORUM_CASE } from '../../../scripts/tour/tour-cases';
import type { Place, Workday } from './open-workday';

/** A post on one of the demo's sites, and what a person does with its reply box. */
export interface ReplyCase {
  readonly site: string;
  /** In the post, and in no other. */
  readonly words: string;
  open(workday: Workday): Promise<Place>;
  openReply(place: Place): Promise<void>;
  /** Types with real keys into the open reply box. */
  type(place: Place, text: string): Promise<void>;
  /** What the editor's own model holds. */
  held(place: Place): Promise<string>;
  pressPost(place: Place): Promise<void>;
}

/** A post of the feed, whose reply boxes are Lexical's. */
export function onFeed(words: string, name: string): ReplyCase {
  return {
    site: 'feed (Lexical)',
    words,
    open: (workday) => workday.open(workday.demo.feedUrl),
    openReply: ({ page }) => driveFeed(page).openReply(name),
    type: ({ page }, text) => page.keyboard.type(text),
    held: ({ page }) => driveFeed(page).editorText(name),
    pressPost: ({ page }) => driveFeed(page).pressPost(),
  };
}

/** A post of the forum, whose reply boxes are textareas in forms. */
export function onForum(words: string, name: string): ReplyCase {
  return {
    site: 'forum (textarea)',
    words,
    open: (workday) => workday.open(workday.demo.forumUrl + FORUM_CASE.path),
    openReply: ({ page }) => driveForum(page).openReply(words),
    async type({ page }, text) {
      await driveForum(page).box(name).click();
      await page.keyboard.type(text);
    },
    held: ({ page }) => driveForum(page).box(name).inputValue(),
    pressPost: ({ page }) => driveForum(page).pressPost(words),
  };
}
