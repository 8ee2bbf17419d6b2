import type { JudgedKind } from '../../../lib/domain/learned-row.ts';
import type { Intent, Triage } from '../../../lib/domain/triage.ts';

/** A question that labelled texts ask of triage. */
export interface Task {
  readonly what: JudgedKind;
  /** @returns what a person would put the verdict right to, seeing that label; undefined: the row says nothing */
  valueOf(label: string): string | null | undefined;
  /** @returns the verdict, as one of the values; null: none of them */
  verdictOf(triage: Triage): string | null;
}

/** Rows with this label say neither yes nor no. */
const UNDECIDED = 'undefined';

export const TASKS: Readonly<Record<string, Task>> = {
  sentiment: {
    what: 'sentiment',
    valueOf: (label) => label,
    verdictOf: ({ sentiment }) => sentiment.value,
  },
  complaint: oneIntent('complaint', 'complaint'),
  purchase: oneIntent('purchase-intent', 'yes'),
  suggestion: oneIntent('product-idea', 'suggestion'),
  app: {
    what: 'intent',
    valueOf: (label) => APP_INTENTS[label] ?? null,
    verdictOf: ({ intents }) =>
      intents.find(({ value }) => Object.values(APP_INTENTS).includes(value))?.value ?? null,
  },
};

const APP_INTENTS: Readonly<Record<string, Intent>> = {
  'bug report': 'bug-report',
  'feature request': 'product-idea',
};

/** Is it that intent, among others perhaps? */
function oneIntent(intent: Intent, yes: string): Task {
  return {
    what: 'intent',
    valueOf: (label) => (label === UNDECIDED ? undefined : label === yes ? intent : null),
    verdictOf: ({ intents }) => (intents.some(({ value }) => value === intent) ? intent : null),
  };
}
