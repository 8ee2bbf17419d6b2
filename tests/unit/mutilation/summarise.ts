import { appendFileSync } from 'node:fs';
import type { Trial } from './mutilate';

interface Summary {
  readonly errors: readonly string[];
  readonly wrong: readonly string[];
  /** Trials in which something was lost, and those of them in which the reading check spoke. */
  readonly losses: number;
  readonly spoke: number;
  readonly share: number;
}

/** Writes the figures of the trials to the file that `MUTILATION_FIGURES` names, one JSON line a summary. */
export function summarise(name: string, trials: readonly Trial[]): Summary {
  const losses = trials.filter(({ lost }) => lost.length > 0);
  const spoke = losses.filter((trial) => trial.spoke.length > 0);
  const silent = losses.filter((trial) => trial.spoke.length === 0);
  const isWhole = ({ lost, added }: Trial) => lost.length === 0 && added.length === 0;
  const spokeInVain = trials.filter((trial) => isWhole(trial) && trial.spoke.length > 0).length;
  const onlyAdded = trials.filter(({ lost, added }) => lost.length === 0 && added.length > 0);
  const summary = {
    errors: trials.flatMap(({ page, what, error }) => (error === null ? [] : [`${page}: ${what}: ${error}`])),
    wrong: trials.flatMap(({ page, what, wrong }) => wrong.map((each) => `${page}: ${what}: ${each}`)),
    losses: losses.length,
    spoke: spoke.length,
    share: losses.length === 0 ? 1 : spoke.length / losses.length,
  };
  const file = process.env.MUTILATION_FIGURES;
  const lines = silent.map(({ page, what, lost }) => `${page}: ${what}: ${lost.slice(0, 2).join('; ')}`);
  const figures = {
    name,
    trials: trials.length,
    ...summary,
    spokeWithoutLoss: spokeInVain,
    onlyAdded: onlyAdded.length,
    onlyAddedSpoke: onlyAdded.filter((trial) => trial.spoke.length > 0).length,
    silent: lines,
  };
  if (file) appendFileSync(file, `${JSON.stringify(figures)}\n`);
  return summary;
}
