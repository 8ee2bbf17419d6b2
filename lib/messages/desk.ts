import { deskBackup } from './desk-backup';
import { deskContent } from './desk-content';
import { deskJudgement } from './desk-judgement';
import { deskLog } from './desk-log';
import { deskPacks } from './desk-packs';
import { deskPeople } from './desk-people';
import { deskProof } from './desk-proof';
import { deskResponses } from './desk-responses';
import { deskReview } from './desk-review';
import { deskRules } from './desk-rules';
import { deskSettings } from './desk-settings';
import { deskSupervision } from './desk-supervision';
import { deskTeamFacts } from './desk-team-facts';

/** The words of the desk. */
export const desk = {
  name: 'Rapport desk',
  navigation: 'Desk',
  skip: 'Skip to the page',
  sections: {
    log: 'Log',
    people: 'People',
    advocates: 'Advocates',
    responses: 'Responses',
    reviews: 'Reviews',
    supervision: 'Supervision',
    judgement: 'Judgement',
    settings: 'Settings',
  },
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  loading: 'Loading',
  notThere: 'It is not there any more.',
  unknownPerson: 'Unknown person',
  unnamedAgent: 'unnamed agent',
  demo: 'example',
  today: 'today',
  opensInNewTab: 'opens in a new tab',
  /** On a button that leads to rows that came above what is looked at. */
  cameAbove: (count: number) => `${count.toLocaleString('en')} new above`,
  showMore: (count: number) => `Show ${count.toLocaleString('en')} more`,
  shownOf: (shown: number, all: number) =>
    `${shown.toLocaleString('en')} of ${all.toLocaleString('en')} shown`,
  log: deskLog,
  proof: deskProof,
  people: deskPeople,
  responses: deskResponses,
  content: deskContent,
  review: deskReview,
  supervision: deskSupervision,
  judgement: deskJudgement,
  rules: deskRules,
  packs: deskPacks,
  teamFacts: deskTeamFacts,
  settings: deskSettings,
  backup: deskBackup,
} as const;
