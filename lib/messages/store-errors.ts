import { plural } from './plural';

/** Sentences about what is kept: each says what happened, what was kept, and what to do. */
export const storeErrors = {
  storageFull:
    'This was not saved: the disk is full, or the browser gives Rapport no more room. Nothing earlier is lost. Free some space, then try again.',
  storageMissing:
    'Rapport cannot keep anything in this browser: its database is switched off (private window or a policy). Allow site data for Rapport, then open it again.',
  storageClosed:
    'Rapport was updated in another tab and closed its database here. Nothing new was saved, nothing earlier is lost. Close this view and open it again.',
  storageNewer:
    'The data here was written by a newer Rapport. Nothing was changed. Update the extension, then open it again.',
  storageAborted:
    'The browser stopped the work on the database. Nothing new was saved, nothing earlier is lost. Try again.',
  storageFailed:
    'The database did not answer as expected. Nothing new was saved, nothing earlier is lost. Try again.',
  storageBlocked:
    'An older Rapport is still open in another tab and holds the database. Close the old tab, then try again.',
  storageSilent:
    'The browser’s database does not answer. Nothing is lost. Close other views of Rapport or restart the browser, then try again.',
  noAuthor: 'This was not saved: the page does not say who wrote the post.',
  emptyNote: 'Write something first: an empty note is not kept.',
  emptyTag: 'Write a tag first.',
  notAdvocate: 'This person is not marked as an advocate.',
  unknownEngagement: 'This entry is not in the log any more. Nothing was changed.',
  alreadyInserted: 'This reply was already inserted, so it cannot be marked as failed. Withdraw it instead.',
  notInserting: 'This entry is already closed. Nothing was changed.',
  withdrawnAlready: 'This entry was withdrawn, so it cannot be changed any more.',
  badCorrection: 'This value does not fit. Nothing was changed.',
  responseChanged:
    'This response was changed, retired or has expired meanwhile. Nothing was inserted. Choose again from the list.',
  unknownResponse: 'This response is not in the library any more. Nothing was changed.',
  badResponse:
    'The response was not saved: it needs a title (200 characters at most) and a text (10,000 at most).',
  brokenSlot:
    'The response was not saved: one of its slots is broken. Write a slot on one line, with its name: {{order number}}.',
  wordingMissing: 'The response was not saved: its locked words or disclosures do not all stand in its text.',
  badApproval: 'The response was not approved: it needs the name and role of who approved it.',
  expiryPassed: 'The response was not approved: the day it expires has already passed.',
  approvalOutdated: 'The response was changed meanwhile. It was not approved. Read the new version first.',
  needsReview: (roles: string) =>
    `The response was not approved: it has to be reviewed by ${roles}. Submit it for review first.`,
  approvedAlready: (name: string, role: string) =>
    `The response was not approved once more: ${name} has approved it as ${role} already. Another person has to.`,
  badSubmission: 'The response was not submitted: say who submits it.',
  notSubmittable: 'Only a draft is submitted for review. Nothing was changed.',
  badRejection: 'The response was not rejected: it needs the name, the role and a reason.',
  notInReview: 'This response is not in review, so it cannot be rejected. Nothing was changed.',
  badComment: 'The comment was not kept: it needs a name and a text (2,000 characters at most).',
  responseOutdated: 'The response was changed meanwhile. Nothing was changed. Read the new version first.',
  packs: {
    shortPassphrase: (least: number) =>
      `No key was made: a passphrase needs ${least} characters at least. Take a few words.`,
    noKeyFile: 'This is no key file of Rapport. Nothing was signed.',
    wrongPassphrase: 'The passphrase does not open this key file. Nothing was signed.',
    noTeam: 'Nothing was signed: write whose responses these are.',
    nothingApproved: 'Nothing was signed: there is no approved response.',
    signedMeanwhile: 'Another tab has signed a pack meanwhile. Nothing was signed here. Try again.',
    noPack: 'The file is no signed pack, or was changed. It was refused.',
    foreignPack: 'The pack was signed with a key that is not enrolled here. It was refused.',
    changedPack: 'The pack does not fit its signature: it was changed after it was signed. It was refused.',
    newerPack: 'The pack was made by a newer Rapport. It was refused. Update the extension, then try again.',
    expiredPack: 'The pack has expired. It was refused.',
    olderPack: (version: number, latest: number) =>
      `The pack is version ${version}, older than version ${latest} that is in use. It was refused.`,
    otherPack: (version: number) =>
      `The pack is another one than the version ${version} that is in use. It was refused.`,
    badKey: 'This is no public key: 64 digits and letters from a to f. Nothing was enrolled.',
    knownKey: 'This key is enrolled already.',
  },
  retiredResponse: 'This response is retired. Save a new version first.',
  badSetting: 'The setting was not saved: its value does not fit.',
  badFilterName: 'The filter was not saved: it needs a name (100 characters at most).',
  badExampleData: 'The example data could not be read. Nothing was loaded.',
  exampleLoaded: 'The example data is already loaded.',
  permissionsUnknown:
    'The browser did not say which sites are allowed. Nothing was changed. Reload this page.',
  permissionKept: 'The browser kept the permission. Remove it on the browser’s page of extensions.',
  cancelled: 'Stopped. Nothing was exported.',
  backupCancelled: 'Stopped. No backup was written.',
  backupOvertaken:
    'Something was removed while the backup was being written. No backup was written. Try again.',
  backupUnreadable:
    'The file could not be read to its end: it was moved, changed or is damaged. Nothing was restored. Choose it again, or take another copy.',
  backupNotText: 'This is not a Rapport backup: the file is no text. Nothing was restored.',
  backupTooLong: 'A line of this file is longer than any backup has. Nothing was restored.',
  backupNotOne:
    'This is not a Rapport backup. Nothing was restored. Choose a file that “Back up now” has written.',
  backupNewer:
    'This backup was made by a newer Rapport. Nothing was restored. Update the extension, then try again.',
  backupDamaged: (line: number) =>
    `Line ${line.toLocaleString('en')} of the file is damaged. Nothing was restored. Take another copy of the backup.`,
  backupCut: (found: number, expected: number) =>
    `The file is cut off: it holds ${found.toLocaleString('en')} of ${plural(expected, 'operation', 'operations')}. Nothing was restored. Take another copy of the backup.`,
  backupChanged:
    'The file was changed after it was made: it does not fit its own counts and fingerprint. Nothing was restored. Take another copy of the backup.',
  restoreCancelled: 'Stopped. Nothing was restored.',
  restoreOvertaken:
    'The log here has changed since the file was read. Nothing was restored. Choose the file again.',
  checkStopped: 'Stopped. The ledger was not checked to its end.',
  unknownFormat: 'This export format is not known.',
  persistenceRefused:
    'The browser did not answer whether it keeps this data when space runs out. Export the log now and then.',
  importUnreadable: (reason: string) => `The file could not be read: ${reason}. Nothing was imported.`,
  importCancelled: 'Stopped. Nothing was imported.',
  importNoRows: 'The file holds no responses. Nothing was imported.',
  importReasons: {
    notText: 'must be text',
    notList: 'must be a list of texts',
    notObject: 'must be an object with title and body',
    notJson: 'it is not a JSON list of responses',
    noHeadings:
      'the first row must name the columns, among them "title" and "body", each with its quotes closed',
    repeatedHeading: (one: string, other: string) => `the columns “${one}” and “${other}” mean the same`,
    missing: 'is missing',
    tooLong: (max: number) => `is longer than ${max} characters`,
    tooManyCells: 'more cells than headings: put texts with commas in quotes',
    quote: 'a quote is not closed, or stands inside a text without being doubled',
    openSlot: 'a slot is broken: write it on one line, with its name: {{order number}}',
    oneOf: (words: readonly string[]) => `must be one of ${words.join(', ')}`,
    badLanguage: 'must be a language tag such as en or pt-BR',
    badDate: 'must be a day such as 2027-03-31',
    approvedLater: 'lies in the future',
    expiresEarlier: 'must be after the approval',
    notVetted: (status: string) =>
      `says "${status}", but approver, role, day of approval or expiry is missing: it becomes a draft`,
    unknownNetworks: (names: readonly string[]) =>
      `${names.map((name) => `“${name}”`).join(', ')}: no network and no host name, so it fits no post there`,
    repeated: (row: number) => `same title as row ${row}`,
    statement:
      'a part of it is only said under a condition ({% … %}), which a response does not have: write it out, or leave it away',
    reviewedAgain: 'is in review where it comes from: here it begins as a draft',
    notSlots: 'must be a list of slots, each with a name, as the export of the library writes it',
    notLinks: 'must be a list of links with title and url, or web addresses',
    notApprovals: 'must be a list of approvals with name, role and at',
    notInBody: (wording: string) => `“${wording}” does not stand in the text word for word`,
    badCountry: 'must be countries in two letters, such as DE, or EU',
    badAddress: 'must be a web address that begins with https://',
  },
} as const;
