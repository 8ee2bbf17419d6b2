import { plural } from './plural';

/** "412 engagements, 120 people and 34 responses" */
const contents = ({
  engagements,
  customers,
  responses,
}: Readonly<Record<'engagements' | 'customers' | 'responses', number>>) =>
  `${plural(engagements, 'engagement', 'engagements')}, ${plural(customers, 'person', 'people')} and ${plural(responses, 'response', 'responses')}`;
const operationsOf = (operations: number, devices: number) =>
  `${plural(operations, 'operation', 'operations')} of ${plural(devices, 'device', 'devices')}`;
const soFar = (done: number, total: number) =>
  `${done.toLocaleString('en')} of ${plural(total, 'operation', 'operations')}`;

/** The words of backing up and restoring. */
export const deskBackup = {
  title: 'Backup and restore',
  intro: 'The log is in this browser only. Uninstalling the extension deletes it.',
  contains: 'One file with the whole record, drafts and settings; not with permissions for sites.',
  button: 'Back up now',
  cancel: 'Stop',
  never: (operations: number) =>
    operations === 0
      ? 'Nothing to back up yet.'
      : `Never backed up: ${plural(operations, 'operation', 'operations')} exist only here.`,
  last: 'Last backup:',
  since: (count: number) =>
    count === 0
      ? 'Nothing has changed since.'
      : `${plural(count, 'operation', 'operations')} since then ${count === 1 ? 'exists' : 'exist'} only here.`,
  steps: {
    counting: (done: number, total: number) => `Counting: ${soFar(done, total)}`,
    writing: (done: number, total: number) => `Writing: ${soFar(done, total)}`,
  },
  progress: 'Backup',
  done: (operations: number, name: string) =>
    `Backed up ${plural(operations, 'operation', 'operations')} to ${name}. Keep the file outside of this browser.`,
  reminder: {
    never: 'This log was never backed up. Uninstalling the extension deletes it.',
    since: (count: number, when: string) =>
      `${plural(count, 'operation', 'operations')} since the last backup (${when}). Uninstalling the extension deletes them.`,
    action: 'Back up now',
    dismiss: 'Hide for 30 days',
  },
  restore: {
    choose: 'Restore from a file…',
    chooseAnother: 'Choose another file',
    title: 'Restore a backup',
    reading: 'Reading and verifying. Nothing is changed yet.',
    readSoFar: (done: number, total: number | null) =>
      total === null ? 'Opening the file' : `${soFar(done, total)} verified`,
    stop: 'Stop',
    close: 'Close',
    made: 'Made',
    madeBy: (actor: string, version: string) =>
      actor === '' ? `by Rapport ${version}` : `by ${actor} with Rapport ${version}`,
    period: 'Logged',
    between: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    inFile: 'In the file',
    here: 'Here now',
    nothing: 'nothing',
    amount: (operations: number, devices: number) => operationsOf(operations, devices),
    contents,
    devices: 'Devices',
    device: (actor: string, id: string, operations: number) =>
      `${actor === '' ? 'no name' : actor} (${id}), ${operations.toLocaleString('en')}`,
    thisDevice: 'this device',
    added: 'New here',
    addedCount: (operations: number, drafts: number) =>
      `${plural(operations, 'operation', 'operations')}${drafts > 0 ? ` and ${plural(drafts, 'draft', 'drafts')}` : ''}`,
    known: 'Here already',
    chain: 'Chain',
    intact: 'intact, as the file says',
    brokenAt: (n: number) => `broken at number ${n.toLocaleString('en')}`,
    notChecked: 'not checked to its end',
    own: 'What you have set on this machine stays; what you never set comes from the file. This machine goes on with its own record.',
    button: (count: number) => `Restore ${plural(count, 'operation', 'operations')}`,
    buttonDrafts: (count: number) => `Restore ${plural(count, 'draft', 'drafts')}`,
    upToDate: 'Everything in this file is here already. There is nothing to restore.',
    faults: {
      broken: (dev: string, n: number, reason: string) =>
        `The chain is broken at number ${n.toLocaleString('en')} of device ${dev}: ${reason}. The file was changed after it was made, so it is not restored. Take another copy of the backup.`,
      fork: (dev: string, n: number) =>
        `Number ${n.toLocaleString('en')} of device ${dev} is here already with another content: a copy of this browser profile has gone on by itself. The two cannot become one record, so nothing is restored. Restore the file into a fresh browser profile instead.`,
      example:
        'Example data is loaded here and would mix with the file. Remove it first (Settings, Example data), then choose the file again.',
    },
    steps: {
      writing: (done: number, total: number) => `Writing: ${soFar(done, total)}`,
      building: (done: number, total: number) => `Building the log: ${soFar(done, total)}`,
      checking: (done: number, total: number) => `Checking the chain: ${soFar(done, total)}`,
    },
    restoring: 'Restoring. If this page is closed before it is done, nothing is restored.',
    finishing: 'Restored. Comparing the result with the file.',
    doneTitle: 'Restored',
    done: (added: number, drafts: number) =>
      `${plural(added, 'operation', 'operations')}${drafts > 0 ? ` and ${plural(drafts, 'draft', 'drafts')}` : ''} restored.`,
    compared: (operations: number, devices: number) =>
      `${operationsOf(operations, devices)}, chain intact, counts equal.`,
    holds: (counts: Parameters<typeof contents>[0]) => `Here are now ${contents(counts)}.`,
    brokenHere: (n: number, dev: string, reason: string) =>
      `It is restored, but the chain here is broken at number ${n.toLocaleString('en')} of device ${dev}: ${reason}. Keep the file, and check the ledger.`,
    unequal:
      'It is restored, but the counts here differ from those in the file. Keep the file, and check the ledger.',
    toLog: 'Open the log',
  },
} as const;
