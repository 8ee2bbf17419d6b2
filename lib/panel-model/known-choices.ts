import { type LoggedChoice, MOST_CHOICES } from '../services/list-choices';

const DAY_MS = 24 * 60 * 60_000;

/** The team's latest choices, as far as they were read. */
export interface KnownChoices {
  readonly all: readonly LoggedChoice[];
  /** From when on the log is to be read next: how replies of the last day went may still be said. */
  nextFrom(): number;
  /** Takes in what was read. @returns what is new, and what became of choices that were known */
  take(found: readonly LoggedChoice[]): ChoiceNews;
}

interface ChoiceNews {
  readonly fresh: readonly LoggedChoice[];
  /** Whether anything is otherwise than before. */
  readonly isNews: boolean;
  /** Whether one that taught something was taken back. */
  readonly isTakenBack: boolean;
}

export function createKnownChoices(): KnownChoices {
  const all: LoggedChoice[] = [];
  return {
    all,
    nextFrom: () => (all.at(-1)?.at ?? DAY_MS) - DAY_MS,
    take(found) {
      const places = new Map(all.map(({ id }, at) => [id, at]));
      const fresh = found.filter(({ id }) => !places.has(id));
      let isNews = fresh.length > 0;
      let isTakenBack = false;
      for (const now of found) {
        const at = places.get(now.id);
        const before = at === undefined ? undefined : all[at];
        if (at === undefined || before === undefined || isSame(before, now)) continue;
        isNews = true;
        isTakenBack ||= before.isKept && !now.isKept;
        all[at] = now;
      }
      all.push(...fresh);
      all.splice(0, all.length - MOST_CHOICES);
      return { fresh, isNews, isTakenBack };
    },
  };
}

function isSame(one: LoggedChoice, other: LoggedChoice): boolean {
  return one.isKept === other.isKept && one.went === other.went && one.isUnchanged === other.isUnchanged;
}
