import { controls } from './messages/controls';
import { desk } from './messages/desk';
import { guards } from './messages/guards';
import { imports } from './messages/imports';
import { routing } from './messages/judgement';
import { panel } from './messages/panel';
import { starter } from './messages/starter';
import { storeErrors } from './messages/store-errors';

/** Every word a person reads, in one place: short, in the person's own terms, sentence case. */
export const messages = {
  errors: {
    pageNotAllowed: 'Rapport may not read this tab yet. Click the Rapport button in the toolbar to read it.',
    pageRestricted:
      'The browser lets no extension read this page. Open the page with the posts and try there.',
    siteForbids:
      'LinkedIn forbids extensions that read or change its pages, so Rapport stays out. Copy the post into the panel and the reply into the page yourself.',
    pageFailed: 'This page could not be reached. Nothing was changed. Reload the page, then try again.',
    pageSilent: 'The page does not answer. Reload it, then click the Rapport button again.',
    insertTimeout:
      'The page did not say within five seconds whether the reply is in. Look into the reply box before you try again.',
    tabClosed: 'The tab was closed or left the page while inserting. The text is kept here.',
    notLearnt:
      'What your replies teach of the responses could not be worked out: suggestions go by words alone. Nothing is lost. Close the panel and open it again.',
    ...storeErrors,
  },
  controls,
  panel,
  desk,
  /** Why a post counts, what it is, and how soon it wants an answer. */
  recognition: {
    handle: (handle: string) => `@${handle} in text`,
    hashtag: (hashtag: string) => `#${hashtag} in text`,
    domain: (domain: string) => `${domain} in text`,
    name: (name: string) => `“${name}” in text`,
    product: (product: string) => `product “${product}” in text`,
    meant: (words: readonly string[]) => `reads like the name: ${quoted(words)}`,
    meantOtherwise: (words: readonly string[]) => `reads like something else: ${quoted(words)}`,
    ourPlace: 'where people talk about it',
    context: (word: string) => `beside “${word}”`,
    says: (words: string) => `says “${words}”`,
    sounds: (words: string) => `sounds so: “${words}”`,
    /** Corrections of similar posts decided. */
    taught: 'as you put similar posts right',
    taughtBy: (words: string) => `as you put similar posts right: “${words}”`,
    reached: (people: number) => `${people.toLocaleString('en')} people see it`,
    waitsLong: (hours: number) => `waits for ${hours} ${hours === 1 ? 'hour' : 'hours'}`,
    nothingFelt: 'no words of anger or joy',
    lowRating: (stars: number) => `rated ${stars}`,
    highRating: (stars: number) => `rated ${stars}`,
    declaredLanguage: 'as the page declares it',
    writtenLanguage: 'as it is written',
    notDeclaredLanguage: (declared: string) => `as it is written, though the page says “${declared}”`,
    nothingTells: 'no words that tell more',
    complaint: 'a complaint',
    question: 'asks something',
    notUrgent: 'nothing urgent in it',
  },
  /** Why a response is suggested. */
  ranking: {
    sharedWords: (words: readonly string[]) => `about ${words.map((word) => `“${word}”`).join(', ')}`,
    usedBefore: (times: number) => (times === 1 ? 'used once before' : `used ${times} times before`),
    answeredAlike: 'used for posts like this',
    likeItsExamples: 'written for posts like this',
    forNetwork: 'written for this network',
    saidInThread: 'was given in this thread today',
    forLanguage: (language: string) => `written in ${language}, like the post`,
    forTopic: (topic: string) => `on the topic “${topic}”`,
    forCountry: (country: string) => `approved for ${country}`,
    notForCountry: (country: string) => `not approved for ${country}`,
    forStage: {
      investigating: 'answers people who look around',
      buying: 'answers people who want to buy',
      using: 'answers people who use it',
      loyal: 'answers loyal customers',
      leaving: 'answers people who may leave',
    },
    forSentiment: { negative: 'answers angry posts', positive: 'answers glad posts' },
    approvedLately: 'approved lately',
    expiresSoon: (days: number) => (days <= 1 ? 'expires within a day' : `expires in ${days} days`),
    wentWell: (times: number) => (times === 1 ? 'went well once' : `went well ${times} times`),
    wentBadly: (times: number) => (times === 1 ? 'went badly once' : `went badly ${times} times`),
    sentUnchanged: (times: number) =>
      times === 1 ? 'sent once as approved' : `sent ${times} times as approved`,
    wasChanged: (times: number) =>
      times === 1 ? 'had to be changed once' : `had to be changed ${times} times`,
  },
  routing,
  /** What speaks against a reply. */
  guards,
  imports,
  starter,
} as const;

function quoted(words: readonly string[]): string {
  return words.map((each) => `“${each}”`).join(', ');
}
