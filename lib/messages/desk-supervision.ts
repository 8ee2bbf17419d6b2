import { plural } from './plural';

const verdicts = { fine: 'fine', problem: 'a problem' } as const;

/** The words of looking at some of the edited replies afterwards. */
export const deskSupervision = {
  title: 'Supervision',
  label: 'Edited replies to look at',
  count: (waiting: number) =>
    waiting === 0 ? 'nothing waits' : `${waiting.toLocaleString('en')} to look at`,
  hint: (percent: number) =>
    `Of each of the last weeks ${percent} % of the replies whose approved text was edited, chosen by a hash of their numbers: nobody can pick.`,
  percent: 'Share looked at',
  percentOf: (percent: number) => `${percent} % of edited replies`,
  percentSaved: 'The share is changed.',
  empty: 'No reply was edited in the last weeks',
  emptyHint: 'A reply whose approved text was changed before it was posted is listed here, by chance.',
  place: (at: number, all: number) => `${at} of ${all}`,
  weekOf: (day: string) => `week of ${day}`,
  verdicts,
  said: (verdict: 'fine' | 'problem', note: string) =>
    note === '' ? verdicts[verdict] : `${verdicts[verdict]}: ${note}`,
  reviewed: (verdict: 'fine' | 'problem', by: string, note: string) =>
    `${by} found ${verdicts[verdict]}${note === '' ? '.' : `: ${note}`}`,
  open: 'not looked at',
  fine: 'Fine',
  problem: 'Problem',
  next: 'Next',
  previous: 'Previous',
  entry: 'Open the entry',
  keys: 'Keys: j next, k previous, f fine, p problem, Enter opens the entry.',
  done: { fine: 'Noted as fine.', problem: 'Noted as a problem.' },
  problemTitle: 'What is wrong with it?',
  problemBody: 'It stands in the record of the reply, with your name.',
  note: 'Note',
  noteMissing: 'Write what is wrong: it stands in the record.',
  problemButton: 'Note the problem',
  totals: 'In numbers',
  group: 'Whose, or which difference',
  sampled: 'Chosen',
  looked: 'Looked at',
  problems: 'Problems',
  all: 'All',
  agents: 'By agent',
  differences: 'By difference',
  edited: (count: number) => plural(count, 'edited reply', 'edited replies'),
} as const;
