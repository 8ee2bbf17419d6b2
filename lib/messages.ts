import { controls } from './messages/controls';
import { desk } from './messages/desk';
import { panel } from './messages/panel';

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
    storageFull:
      'This was not saved: the disk is full, or the browser gives Rapport no more room. Nothing earlier is lost. Free some space, then try again.',
    storageMissing:
      'Rapport cannot keep anything in this browser: its database is switched off (private window or a policy). Allow site data for Rapport, then open it again.',
    storageClosed:
      'This was not saved: Rapport was updated in another tab and closed its database here. Nothing earlier is lost. Close this view and open it again.',
    storageNewer:
      'The data here was written by a newer Rapport. Nothing was changed. Update the extension, then open it again.',
    storageAborted: 'This was not saved: the browser stopped the write. Nothing earlier is lost. Try again.',
    storageFailed:
      'This was not saved: the database did not answer as expected. Nothing earlier is lost. Try again.',
    storageBlocked:
      'An older Rapport is still open in another tab and holds the database. Close the old tab, then try again.',
    noAuthor: 'This was not saved: the page does not say who wrote the post.',
    emptyNote: 'Write something first: an empty note is not kept.',
    emptyTag: 'Write a tag first.',
    notAdvocate: 'This person is not marked as an advocate.',
    unknownEngagement: 'This entry is not in the log any more. Nothing was changed.',
    alreadyInserted:
      'This reply was already inserted, so it cannot be marked as failed. Withdraw it instead.',
    notInserting: 'This entry is already closed. Nothing was changed.',
    withdrawnAlready: 'This entry was withdrawn, so it cannot be changed any more.',
    badCorrection: 'This value does not fit. Nothing was changed.',
    responseChanged:
      'This response was changed, retired or has expired meanwhile. Nothing was inserted. Choose again from the list.',
    unknownResponse: 'This response is not in the library any more. Nothing was changed.',
    badResponse:
      'The response was not saved: it needs a title (200 characters at most) and a text (10,000 at most).',
    badApproval: 'The response was not approved: it needs the name and role of who approved it.',
    expiryPassed: 'The response was not approved: the day it expires has already passed.',
    approvalOutdated: 'The response was changed meanwhile. It was not approved. Read the new version first.',
    retiredResponse: 'This response is retired. Save a new version first.',
    badSetting: 'The setting was not saved: its value does not fit.',
    badExampleData: 'The example data could not be read. Nothing was loaded.',
    exampleLoaded: 'The example data is already loaded.',
    permissionsUnknown:
      'The browser did not say which sites are allowed. Nothing was changed. Reload this page.',
    permissionKept: 'The browser kept the permission. Remove it on the browser’s page of extensions.',
    cancelled: 'Stopped. Nothing was exported.',
    checkStopped: 'Stopped. The ledger was not checked to its end.',
    unknownFormat: 'This export format is not known.',
    persistenceRefused:
      'The browser did not answer whether it keeps this data when space runs out. Export the log now and then.',
    importUnreadable: (reason: string) => `The file could not be read: ${reason}. Nothing was imported.`,
    importNoRows: 'The file holds no responses. Nothing was imported.',
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
    says: (words: string) => `says “${words}”`,
    lowRating: (stars: number) => `rated ${stars}`,
    complaint: 'a complaint',
    question: 'asks something',
    notUrgent: 'nothing urgent in it',
  },
  /** Why a response is suggested. */
  ranking: {
    sharedWords: (words: readonly string[]) => `about ${words.map((word) => `“${word}”`).join(', ')}`,
    usedBefore: (times: number) => (times === 1 ? 'used once before' : `used ${times} times before`),
    forNetwork: 'written for this network',
    forLanguage: (language: string) => `written in ${language}, like the post`,
  },
  /** Why a reply cannot be inserted. */
  guards: {
    unfilledSlot: (names: readonly string[]) => `Fill in ${names.map((name) => `“${name}”`).join(', ')}.`,
    tooLong: (length: number, max: number) =>
      `${length - max} over the limit: the text counts ${length}, the network takes ${max}. Shorten it.`,
    empty: 'There is nothing to insert yet. Write or choose a reply.',
    notApproved: 'This response is not approved. Choose an approved one, or ask for its approval.',
    expired: (day: string) =>
      `The approval ended on ${day}. Choose another response, or have it approved again.`,
    otherNetwork: (networks: readonly string[]) =>
      `Approved for ${networks.join(', ')} only. Choose a response for this network.`,
    otherLanguage: (response: string, post: string) =>
      `The response is in “${response}”, the post in “${post}”. Choose one in the post’s language.`,
  },
} as const;
