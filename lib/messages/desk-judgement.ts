import { plural } from './plural';

/** The words of how judgement does, and of what it judges by. */
export const deskJudgement = {
  title: 'Judgement',
  intro:
    'How often your team took what was suggested, and which verdicts it put right. Counted from your own log, on this machine.',
  inSettings: 'Topics, and forgetting what was learned',
  empty: 'Nothing to go by yet',
  emptyHint:
    'Insert a suggested reply in the panel, or put a verdict right there (i, s, p, l, r, b, x): it is counted here.',
  taken: 'Suggestions taken',
  first: 'the first one',
  three: 'one of the first three',
  none: 'No reply was logged while something was suggested.',
  share: (part: number, all: number) => `${Math.round((100 * part) / all)} %`,
  of: (part: number, all: number) => `${part.toLocaleString('en')} of ${plural(all, 'reply', 'replies')}`,
  weeks: 'Week by week',
  week: 'Week of',
  replies: 'Replies',
  takenFirst: 'First taken',
  takenThree: 'One of three',
  corrected: 'Put right',
  noShare: '–',
  kinds: 'Verdicts put right',
  noKinds: 'No verdict was put right yet.',
  was: 'Judged as',
  is: 'Put right to',
  count: 'How often',
  nothing: 'none',
  aboutUs: 'about us',
  notAboutUs: 'not about us',
  spoken: (corrected: number, confirmed: number) =>
    confirmed === 0
      ? `${plural(corrected, 'correction', 'corrections')}`
      : `${plural(corrected, 'correction', 'corrections')}, ${confirmed.toLocaleString('en')} confirmed`,
  matrixHint: 'Rows: what it was judged to be. Columns: what your team says it is.',
  more: (count: number) => `and ${plural(count, 'rarer correction', 'rarer corrections')}`,
  topics: {
    title: 'Topics',
    intro:
      'What your posts are about, in your own words. A post has a topic when it has its name or one of its words.',
    none: 'None yet.',
    add: 'Add a topic',
    edit: 'Edit',
    remove: 'Remove',
    name: 'Name',
    words: 'Words',
    wordsHint: 'Separated by commas: parcel, courier, delivery date.',
    missing: 'Write a name.',
    taken: 'There is a topic of this name.',
    tooLong: 'A name or a word has more than 80 characters.',
  },
  learned: {
    title: 'What was learned',
    intro:
      'Verdicts that were put right teach the next ones, for each thing you watch for. Kept are numbers made of the posts, not their words.',
    none: 'Nothing was learned yet.',
    count: (count: number) => plural(count, 'correction', 'corrections'),
    noSubject: 'Posts that name nothing',
    gone: 'No longer watched for',
    forget: 'Forget',
    forgetAll: 'Forget all that was learned',
    forgetTitle: 'Forget what was learned?',
    forgetBody: (count: number) =>
      `${plural(count, 'correction is', 'corrections are')} deleted for good, also from the numbers on the Judgement page. Posts are judged as before they were made.`,
  },
  reset: {
    title: 'What suggestions learn from',
    fromAll: 'From all replies in the log.',
    since: (when: string) => `From replies made since ${when}. Earlier ones stay in the log.`,
    start: 'Start learning anew',
    takeBack: 'Learn from the whole log again',
    ask: 'Start learning anew?',
    body: 'From now on suggestions learn only from replies that are made after this moment. The log stays as it is, and you can have suggestions learn from all of it again at any time.',
    withCorrections: (count: number) =>
      `Also delete ${plural(count, 'correction', 'corrections')} of verdicts, for good`,
    started: (forgotten: number) =>
      forgotten === 0
        ? 'Suggestions learn anew from now on.'
        : `Suggestions learn anew from now on, and ${plural(forgotten, 'correction is', 'corrections are')} forgotten.`,
    takenBack: 'Suggestions learn from the whole log again.',
  },
  forgotten: (count: number) => `${plural(count, 'correction is', 'corrections are')} forgotten.`,
} as const;
