import type { DispositionKind } from '../domain/disposition';
import type { EngagementState, Outcome } from '../domain/engagement';
import type { InsertOutcome } from '../domain/insert-outcome';
import type { Urgency } from '../domain/triage';
import { intentFilters, intentNames, panelJudgement } from './judgement';
import { panelCapture } from './panel-capture';
import { panelKeys } from './panel-keys';
import { panelPacks } from './panel-packs';
import { panelReach } from './panel-reach';
import { panelReading } from './panel-reading';
import { panelSetup } from './panel-setup';
import { panelSlots } from './panel-slots';
import { panelTeach } from './panel-teach';
import { plural } from './plural';

const urgencies: Record<Urgency, string> = {
  high: 'Answer first',
  medium: 'Answer soon',
  normal: 'No hurry',
};

const setAside: Record<DispositionKind, string> = {
  'no-reply': 'Taken off the list: no reply needed.',
  later: 'Taken off the list for now: later.',
  'not-about-us': 'Taken off the list: not about us.',
};

const setAsideAs: Record<DispositionKind, string> = {
  'no-reply': 'No reply needed',
  later: 'Later',
  'not-about-us': 'Not about us',
};

const states: Record<EngagementState, string> = {
  intended: 'not known whether inserted',
  inserted: 'inserted',
  posted: 'posted',
  failed: 'not inserted',
  withdrawn: 'withdrawn',
};

const outcomes: Record<Outcome, string> = {
  open: 'Open',
  solved: 'Solved',
  'no-answer': 'No answer',
  'moved-to-private': 'Moved to private',
  escalated: 'Escalated',
};

const insertOutcomes: Record<Exclude<InsertOutcome, 'inserted'>, string> = {
  'no-composer':
    'Not inserted: the reply box of this post is not open. Click Reply on the page, then insert again.',
  'page-changed':
    'Not inserted: the page has changed since you chose the reply. Look at the post again, then insert.',
  'post-gone': 'Not inserted: the post is not on the page any more. Open it again, then insert.',
  'not-verified':
    'Not logged as inserted: the editor did not take the text over. Look into the reply box and empty it before you go on.',
};

/** Words of the agent's side panel. */
export const panel = {
  keys: panelKeys,
  capture: panelCapture,
  judgement: panelJudgement,
  setup: panelSetup,
  reading: panelReading,
  teach: panelTeach,
  title: 'Rapport',
  undo: 'Undo',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back to the list',
  loading: 'Loading',
  copied: 'Copied.',
  notCopied: 'The browser did not let the text be copied. Select it here and copy it.',
  copy: 'Copy',
  intents: intentNames,
  filters: intentFilters,
  filterLabel: 'Show',
  urgencies,
  setAside,
  setAsideAs,
  states,
  outcomes,
  status: {
    health: {
      ok: 'reads well',
      part: 'reads in part',
      none: 'cannot be read',
      empty: 'no posts yet',
      off: 'not reading',
    },
    read: (posts: number) => `${posts.toLocaleString('en')} read`,
    aboutUs: (mentions: number) => `${mentions.toLocaleString('en')} about us`,
    connecting: 'Connecting to the page',
    help: 'Keys',
    desk: 'Open the desk',
    example: 'Example data',
    removeExample: 'Remove example data',
  },
  page: {
    noTab: 'There is no page in this window to read.',
    retry: 'Try again',
    notAllowed: 'Click the Rapport button in the toolbar to read this tab.',
    empty: 'No posts on this page yet. Open a feed, a thread or a review page, and they are listed here.',
    noneAboutUs: (read: number) =>
      `${plural(read, 'post', 'posts')} read, none about your brand. New ones are listed as they come.`,
    noSubjects: 'Rapport does not know your brand yet, so nothing can be listed. Say what to look for.',
    noSubjectsAction: 'Set up your brand',
    allSetAside: 'Everything on this page is dealt with.',
    noneOfKind: 'No such post on this page.',
    showAll: 'Show all',
    notHere: 'This post is not on the page now. Open it again to reply.',
  },
  embeds: {
    read: (name: string) => `Read the comments by ${name} on this page`,
    explain: (host: string) =>
      `The comments stand in a frame of ${host}. The browser asks you once for that host; Rapport reads it only while this panel is open.`,
  },
  access: {
    always: 'Always on this site',
    alwaysOn: (host: string) => `Always on ${host}`,
    explain: 'The browser asks you once for this one site. Rapport reads it only while this panel is open.',
    address: 'Address of the site',
    addressHint: 'For example community.example.com',
    badAddress: 'This is no web address. Nothing was changed.',
    refused: 'The browser did not allow it. Nothing was changed.',
    allowed: (host: string) => `Rapport may now always read ${host} while this panel is open.`,
    otherSite: 'Always on a site',
  },
  queue: {
    label: 'Posts about us',
    rowKeys: 'Open (Enter), next or previous (j, k)',
    answered: 'answered',
    answeredBy: 'answered by',
    inserted: 'inserted',
    draft: 'draft',
    setAside: (count: number, later: number) =>
      later === 0
        ? `${count.toLocaleString('en')} taken off the list`
        : `${count.toLocaleString('en')} taken off the list, ${later.toLocaleString('en')} for later`,
    putBack: 'Put back',
    unknownAuthor: 'unknown author',
    rating: (stars: number) => `rated ${stars}`,
  },
  packs: panelPacks,
  composer: { label: 'In the reply box now' },
  reach: panelReach,
  answers: {
    ours: 'Answered by',
    helpful: 'Helped by',
    more: (count: number) => `and ${plural(count, 'other', 'others')}`,
  },
  person: {
    label: 'Author',
    firstContact: 'first contact',
    nthContact: (nth: number) => `${ordinal(nth)} contact`,
    advocate: 'Advocate',
    markAdvocate: 'Mark as advocate',
    unmarkAdvocate: 'Take off the advocate mark',
    addEvidence: 'Keep this post as evidence too',
    unmarked: 'No advocate any more; the posts kept as evidence are off too.',
    evidenceAdded: 'This post is kept as evidence too.',
    last: 'Last',
    more: (count: number) => `${plural(count, 'earlier contact', 'earlier contacts')}`,
    /** A link that opens the desk in a new tab. */
    wholeHistory: 'Whole history in the desk',
    by: (agent: string) => (agent === '' ? '' : `by ${agent}`),
    notFromLibrary: 'not from the library',
    note: 'Note',
    addNote: 'Add note',
    notes: (count: number) => plural(count, 'note', 'notes'),
    notePlaceholder: 'What the next one should know',
    tag: 'Tag',
    addTag: 'Add tag',
    removeTag: (tag: string) => `Remove tag ${tag}`,
    identities: 'Accounts',
    details: 'Note, tags, accounts',
    noAuthor: 'The page does not say who wrote this, so nothing can be kept about them.',
  },
  reply: {
    label: 'Replies',
    insert: 'Insert',
    insertReply: 'Insert reply',
    inserting: 'Inserting',
    fillIn: (count: number) => `Fill in ${plural(count, 'field', 'fields')}`,
    edit: 'Edit',
    writeOwn: 'Write your own',
    ownTitle: 'Your own words, not from the library',
    text: 'Reply',
    ...panelSlots,
    approvedBy: (name: string, version: number, until: string) => `${name}, v${version}, until ${until}`,
    search: 'Search all approved replies',
    searchShort: 'Search replies',
    noneFound: 'No approved reply fits this search, network, country and language.',
    noneFit: 'No approved reply fits this post. Search, or write your own.',
    noneLikely:
      'Nothing in the library answers posts like this one, as far as your team’s choices tell. Search, or write your own.',
    noLibrary: 'There are no approved replies yet. Approve some in the desk.',
    openLibrary: 'Open the library',
    found: (count: number) => plural(count, 'reply fits', 'replies fit'),
    length: (count: number, max: number) => `${count.toLocaleString('en')} of ${max.toLocaleString('en')}`,
    discard: 'Discard draft',
    closeEditor: 'Close the editor; the draft stays',
    continueDraft: 'Continue your draft',
    changed: 'changed by you',
    changedMeanwhile:
      'This reply was changed in the library after you began. Your draft is kept as your own words, not from the library.',
    missing: (slot: string) => `${slot}: to fill in`,
  },
  insert: {
    noPage: 'Not inserted: this page is not being read.',
    otherPage:
      'Not inserted: another tab or page is in front now. Go back to the post, and insert again there.',
    stillReading: 'Not inserted: the author of this post is still being looked up. Insert again in a moment.',
    notLogged: 'The text is in the reply box, but this could not be logged.',
    repeat: (time: string) => `This reply was already inserted ${time}. Insert it again?`,
    copied: 'Or paste it yourself: it is on the clipboard.',
    copyIt: 'Copy the text and paste it yourself.',
    notUndoable: 'Inserted, but this editor cannot take it back with one undo.',
    outcomes: insertOutcomes,
    accountTitle: (site: string) => `Who do you post as on ${site}?`,
    accountLabel: 'Your account there',
    accountHint: 'Rapport recognises your own replies by it. You can change it in the desk.',
    accountSeen: (account: string) => `The page says that @${account} is signed in.`,
    otherAccountTitle: 'Which account do you post as?',
    otherAccount: (signedIn: string, known: string) =>
      `The page says @${signedIn} is signed in; the log would say @${known}.`,
    postAs: (account: string) => `Post as @${account}`,
    keepAccount: (account: string) => `Log @${account} all the same`,
    nameLabel: 'Your name for the log',
    accountAction: 'Insert as this account',
    draftTitle: 'The reply box is not empty',
    draftShown: (text: string) => `It holds: “${text}”`,
    keepDraft: 'Keep it, insert nothing',
    replaceDraft: 'Replace it',
    addToDraft: 'Add after it',
    confirmTitle: 'Insert this reply?',
    confirmAction: 'Insert anyway',
  },
  engagement: {
    label: 'Log',
    asked: (author: string) =>
      `Your reply to ${author} was about to be inserted when Rapport stopped. Was it inserted?`,
    yes: 'Yes, inserted',
    no: 'No',
    insertedAt: (time: string) => `Inserted ${time}, waiting for your post`,
    postedAt: (time: string) => `Posted ${time}`,
    posted: 'Posted',
    failedAt: (time: string) => `Not inserted, ${time}`,
    seen: 'seen on the page',
    confirmed: 'as you said',
    iPostedIt: 'I posted it',
    withdraw: 'Withdraw',
    withdrawn: 'Withdrawn',
    waiting: (count: number) => `${plural(count, 'reply waits', 'replies wait')} to be posted`,
    details: 'Outcome, department, follow-up',
    outcome: 'Outcome',
    department: 'Department',
    noDepartment: 'None',
    followUp: 'Follow-up on',
    typed: 'You replied by hand. Log it as “not from the library”?',
    log: 'Log it',
    dontLog: 'Do not log',
    openAnswered: 'Open the post',
    answered: 'answered by you',
    to: (author: string) => `to ${author}`,
  },
  storage: {
    retry: 'Try again',
    title: 'Rapport cannot keep anything now',
  },
  start: {
    title: 'Rapport could not start',
    failed: 'Something in the browser stopped it. What was kept is untouched. Try again.',
  },
} as const;

/** @returns "1st", "2nd", "11th". */
function ordinal(nth: number): string {
  const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
  return `${nth.toLocaleString('en')}${suffixes[new Intl.PluralRules('en', { type: 'ordinal' }).select(nth)] ?? 'th'}`;
}
