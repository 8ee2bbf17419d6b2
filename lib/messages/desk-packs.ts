import { plural } from './plural';

/** The words of signed packs. */
export const deskPacks = {
  title: 'Signed packs',
  intro: 'Approved responses as one signed file: from the approver’s machine to everybody else’s.',
  none: 'No pack is in use here. Enrol the key of whoever approves, then take a pack over.',
  inUse: (team: string, version: number, day: string) => `${team}, version ${version}, until ${day}`,
  expired: (team: string, version: number, day: string) =>
    `The pack of ${team}, version ${version}, ended on ${day}. Its responses cannot be inserted. Take a new one over.`,
  refused: (file: string, sentence: string) => `${file}: ${sentence} The last good pack stays in use.`,
  takeOver: 'Take a pack over',
  taken: ({ team, version, received, retired, own }: TakenPack) =>
    [
      `Version ${version} of ${team} is in use: ${plural(received, 'response', 'responses')}`,
      retired > 0 ? `, ${retired.toLocaleString('en')} retired` : '',
      own > 0 ? `, ${own.toLocaleString('en')} of your own left alone` : '',
      '.',
    ].join(''),
  keys: 'Enrolled keys',
  noKeys: 'None. Without one, every pack is refused.',
  managed: 'by your organisation',
  fingerprint: (id: string) => `Key ${id}`,
  forget: (name: string) => `Forget the key of ${name}`,
  forgetButton: 'Forget',
  forgotten: 'The key is forgotten. What its packs brought stays until they end.',
  keyName: 'Whose key',
  keyNamePlaceholder: 'Harbor & Finch Legal',
  publicKey: 'Public key',
  publicKeyHint: 'As the approver gives it to you, on another way than the pack.',
  enrol: 'Enrol key',
  enrolled: (name: string) => `Packs signed by ${name} are taken from now on.`,
  nameMissing: 'Write whose key it is.',
  approver: 'For the approver',
  makeKey: 'Make a key',
  makeKeyTitle: 'Make a key to sign packs with',
  makeKeyBody:
    'The key comes as a file that only the passphrase opens. Keep both, apart from each other. Rapport keeps neither.',
  passphrase: 'Passphrase',
  passphraseHint: (least: number) => `${least} characters at least: a few words.`,
  passphraseAgain: 'Passphrase once more',
  passphraseDiffers: 'The two are not the same.',
  keyMade: (file: string) => `The key is in ${file}.`,
  keyReady: 'Give this public key to everybody who takes your packs:',
  done: 'Done',
  sign: 'Sign a pack',
  signTitle: 'Sign all that is approved as a pack',
  signBody: 'Everything that may be inserted now goes into the pack, with those who approved it.',
  keyFile: 'Key file',
  chooseKeyFile: 'Choose the key file',
  keyFileMissing: 'Choose the key file.',
  team: 'Whose responses',
  expires: 'Valid until',
  expiresHint: 'From that day on nothing of it can be inserted.',
  expiresMissing: 'Choose a day to come.',
  signButton: 'Sign',
  signed: (version: number, count: number, file: string) =>
    `Version ${version} with ${plural(count, 'response', 'responses')} is in ${file}.`,
} as const;

interface TakenPack {
  readonly team: string;
  readonly version: number;
  readonly received: number;
  readonly retired: number;
  readonly own: number;
}
