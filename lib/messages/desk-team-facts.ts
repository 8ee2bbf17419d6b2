import { plural } from './plural';

/** The words of what a team sets once for the slots of its responses. */
export const deskTeamFacts = {
  title: 'Team facts',
  intro:
    'Pages and contacts that responses ask for. What is set here is filled in by itself; what is not is asked of the agent each time.',
  none: 'No response asks for anything. A slot does where it is “known from the settings”.',
  state: (all: number, missing: number) =>
    missing === 0
      ? `All ${all.toLocaleString('en')} are set.`
      : `${missing.toLocaleString('en')} of ${all.toLocaleString('en')} are not set yet.`,
  askedBy: (count: number) =>
    count === 0
      ? 'No response asks for it any more.'
      : `${plural(count, 'response asks', 'responses ask')} for it`,
  notSet: 'not set',
  showAll: (count: number) => `Show all ${count.toLocaleString('en')}`,
} as const;
