import type { LoggedChoice } from '../../../lib/services/list-choices';

/** A choice of the log: response `a`, kept, with nothing known of what came of it. */
export function madeUpChoice(given: Partial<LoggedChoice> = {}): LoggedChoice {
  return {
    id: 'c',
    at: 0,
    text: 'where is the lever',
    responseId: 'a',
    talk: null,
    isKept: true,
    went: null,
    isUnchanged: null,
    ...given,
  };
}
