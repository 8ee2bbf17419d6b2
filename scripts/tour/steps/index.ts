import type { Step } from '../step.ts';
import { checkLedger } from './check-ledger.ts';
import { exportLog } from './export-log.ts';
import { insertIntoLexical } from './insert-into-lexical.ts';
import { insertIntoTextarea } from './insert-into-textarea.ts';
import { loadMorePosts } from './load-more-posts.ts';
import { openDesk } from './open-desk.ts';
import { openFeed } from './open-feed.ts';
import { openForum } from './open-forum.ts';
import { openPanel } from './open-panel.ts';
import { postOnFeed } from './post-on-feed.ts';
import { postOnForum } from './post-on-forum.ts';
import { readFeed } from './read-feed.ts';
import { readReviews } from './read-reviews.ts';
import { removeExampleData } from './remove-example-data.ts';
import { seeSuggestions } from './see-suggestions.ts';
import { selectMention } from './select-mention.ts';
import { setOutcome } from './set-outcome.ts';
import { tryExampleData } from './try-example-data.ts';

/** In the order of the work. */
export const steps: readonly Step[] = [
  openFeed,
  openPanel,
  tryExampleData,
  readFeed,
  loadMorePosts,
  selectMention,
  seeSuggestions,
  insertIntoLexical,
  postOnFeed,
  openForum,
  insertIntoTextarea,
  postOnForum,
  setOutcome,
  readReviews,
  openDesk,
  exportLog,
  checkLedger,
  removeExampleData,
];
