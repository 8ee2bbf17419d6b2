/** The complaint on the feed that the tour answers. Words and names stand in the demo's data. */
export const FEED_CASE = {
  site: 'feed.localhost',
  words: 'stopped working this morning',
  authorName: 'Mara Lind',
  handle: 'mara_lk',
  account: 'harborfinch_help',
  /** In the example record of the author. */
  known: /contact/,
} as const;

/** The question in the forum that the tour answers. */
export const FORUM_CASE = {
  site: 'forum.localhost',
  path: 't/burrs-after-a-year',
  words: 'Are spare burrs to be had on their own?',
  /** Not one of the example data's people: a first contact, and the person's own entry. */
  author: 'BurrBuddy',
  account: 'HarborFinchCare',
} as const;
