import { slotProblems } from './slot-problems';

/** The slots that Rapport fills by itself where it can; every other is called what its author called it. */
const slotNames: Partial<Record<string, string>> = {
  'customer.name': 'Customer’s name',
  'customer.handle': 'Customer’s handle',
  'agent.name': 'Your name',
  brand: 'Brand',
};

/** The words of the fields for slots. */
export const panelSlots = {
  slotName: (slot: string) => slotNames[slot] ?? slot,
  slotHints: {
    text: 'Not known, so please write it',
    number: 'Not known: a number',
    date: 'Not known: choose the day',
    choice: 'Not known: choose one',
    link: 'Not known: an address that begins with https://',
    optional: 'May stay empty: then it is left out',
  },
  choose: 'choose',
  slotProblems,
} as const;
