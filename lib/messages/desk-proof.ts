import { plural } from './plural';

const listOf = (numbers: readonly number[]) => numbers.map((n) => n.toLocaleString('en')).join(', ');

/** The words of the proof of a reply. */
export const deskProof = {
  title: 'Proof of a reply',
  checking: (operations: number) =>
    `The record is being checked: ${plural(operations, 'operation', 'operations')} so far.`,
  back: 'Back to the entry',
  print: 'Print',
  save: 'Save as file',
  saved: (name: string) => `The proof is in ${name}.`,
  again: 'Check again',
  gone: 'There is no such entry in the log here.',
  checkedAt: 'Checked',
  entry: 'Entry',
  asked: 'What was asked',
  noWords: 'The post had no text.',
  author: 'By',
  on: 'On',
  permalink: 'Permalink',
  time: 'Time',
  answered: 'What was answered',
  posted: 'Posted',
  inserted: 'Inserted',
  postedAs: 'Text posted',
  insertedAs: 'Text inserted',
  intendedAs: 'Nothing is known to have been inserted',
  approvedText: (title: string, version: number) => `Approved: ${title}, version ${version}`,
  noApproved: 'No approved text: the reply was written by hand.',
  approvedNotKept: 'The approved text is not kept here.',
  agent: 'Agent',
  account: 'Posted as',
  differences: 'Differences by name',
  noDifferences: 'none, slots and white space aside',
  missingWords: 'missing words',
  slots: 'Slots as filled',
  marks: {
    removed: 'approved, but not in the reply',
    added: 'in the reply, but not approved',
    sample: 'like this',
  },
  approval: 'Who approved it, and for what',
  approvedBy: 'Approved by',
  effective: 'In force from',
  atOnce: 'its approval',
  expires: 'Until',
  networks: 'Networks',
  jurisdictions: 'Countries',
  visibility: 'Where',
  pack: 'Signed pack',
  packOf: (team: string, version: number) => `${team}, version ${version}`,
  packKey: 'Key',
  packHash: 'SHA-256 of the pack',
  checksTitle: 'What was checked',
  outcomes: { ok: 'OK', 'not-ok': 'Not OK', unknown: 'Cannot be told' },
  names: {
    chain: 'The record is whole',
    record: 'The entry is as recorded',
    approval: 'The approval is recorded',
    signature: 'The pack is as signed',
    pack: 'The response stands in the pack',
    force: 'It was in force',
    text: 'The words are as approved',
    posted: 'It was posted',
  },
  checks: {
    chain: {
      intact: (operations: number, numbers: readonly number[]) =>
        `All ${plural(operations, 'operation', 'operations')} here hang together by their hashes; of this reply are ${numbers.length === 1 ? 'number' : 'numbers'} ${listOf(numbers)}.`,
      broken: (n: number, dev: string) =>
        `The chain is broken at number ${n.toLocaleString('en')} of device ${dev}: what it holds was changed.`,
      none: 'No operation tells of this reply: it was put into the log past the record.',
    },
    record: {
      same: 'What the log shows is exactly what the recorded operations give.',
      differs: 'The log shows something else than was recorded. This page shows what was recorded.',
      erased: 'Content was erased on purpose; the hashes of what remains still hold.',
      unreadable: 'The recorded operations do not give this entry.',
    },
    approval: {
      stands: (version: number, numbers: readonly number[]) =>
        `Version ${version} was saved and approved in this record before the reply, by the persons named here${numbers.length === 0 ? '' : `: ${numbers.length === 1 ? 'operation' : 'operations'} ${listOf(numbers)}`}.`,
      missing: (version: number) =>
        `The record holds no approval of version ${version} by the persons named here before the reply.`,
      notKept: 'The record holds nothing of this response from before the reply.',
      erased: 'What was recorded of the response was erased.',
      byHand: 'The reply was written by hand: no approved text stands behind it.',
    },
    signature: {
      verified: (name: string, version: number) =>
        `The signature of version ${version} was verified just now with the enrolled key of ${name}.`,
      foreign:
        'The pack is whole, but the key that signed it is not enrolled here any more: enrol it again to verify.',
      changed: 'The pack that is kept here is not what was signed.',
      missing: 'The file of the pack is not kept here.',
    },
    pack: {
      same: (version: number) =>
        `Version ${version} stands in the pack with the same words, limits and approvers.`,
      differs: (version: number) => `Version ${version} stands in the pack with other words or approvers.`,
      missing: (version: number) => `Version ${version} does not stand in the pack.`,
      unreadable: 'The pack, or what was recorded of the response, cannot be read.',
    },
    force: {
      inForce:
        'When the reply was chosen it was approved, in force, not expired, and meant for this network.',
      notInForce: 'When the reply was chosen it was not approved and in force.',
      otherNetwork: 'It was not approved for this network.',
    },
    text: {
      same: 'Slots and white space aside, they are the approved ones.',
      differs: 'They differ from the approved ones: see the marks and the names above.',
      none: 'Nothing is known to have been inserted.',
    },
    posted: {
      seen: 'The reply was seen on the page after it was posted.',
      confirmed: 'The agent said so; nobody saw the reply on the page.',
      notYet: 'Nobody has seen it on the page, and nobody has said so.',
      withdrawn: 'The entry was withdrawn.',
      failed: 'The text did not land in the reply box.',
    },
  },
  limits:
    'This proves that nothing was changed after it was logged. It does not prove that what was logged is true, nor that what the page showed then is still there.',
  notAdvice: 'Not legal advice.',
} as const;
