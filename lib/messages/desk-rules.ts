import { plural } from './plural';

/** The words of the rules that replies are written under. */
export const deskRules = {
  title: 'Rules for replies',
  intro:
    'What is checked before a reply goes in, and while it is edited. Go through it with your own counsel.',
  noLegalAdvice: 'Presets and guards are a starting point made with care. They are not legal advice.',
  sector: 'Sector',
  save: (field: string) => `Save: ${field}`,
  noSector: 'None in particular',
  presetSummary: (rules: number, duties: number) =>
    `What it asks for: ${plural(rules, 'rule', 'rules')}, ${plural(duties, 'duty', 'duties')} of your own`,
  duty: 'Yours to see to',
  approvers: (roles: readonly string[]) => `Responses are approved by: ${roles.join(', ')}.`,
  jurisdiction: 'Country',
  jurisdictionHint:
    'Whose law the replies are under: two letters. Empty: responses of all countries are offered.',
  jurisdictionWrong: 'Write the two letters of a country, such as DE.',
  banned: 'Banned phrases',
  bannedHint: 'One a line. Between two slashes it is a pattern: /guarant\\w+/',
  bannedBroken: (pattern: string) => `${pattern} is no pattern that can be read. Nothing was saved.`,
  contacts: 'Public contacts of your own',
  contactsHint: 'One a line: addresses and numbers that may stand in a public reply.',
  guardsSummary: (count: number) => `How strictly each guard is taken: ${plural(count, 'guard', 'guards')}`,
  levels: {
    stop: 'stops the reply',
    confirm: 'asks before it goes in',
    note: 'says so',
    off: 'off',
  },
  levelOf: (guard: string) => `How strictly “${guard}” is taken`,
  asGuard: 'as it comes',
  asPreset: (level: string) => `as in the preset: ${level}`,
} as const;
