import type { MeasureCommand } from '../measure-command.ts';
import { readWords } from '../read-words.ts';
import { measureTriage, type TriageArguments } from '../triage/measure-triage.ts';
import { TASKS } from '../triage/task.ts';

const OPTIONS = {
  task: { type: 'string' },
  train: { type: 'string' },
  test: { type: 'string' },
  curve: { type: 'boolean' },
} as const;

export const command: MeasureCommand<TriageArguments> = {
  usage: `--task ${Object.keys(TASKS).join('|')} [--train FILE] --test FILE [--curve]`,
  parse(words) {
    const { task, train, test, curve } = readWords(words, OPTIONS)?.values ?? {};
    if (task === undefined || TASKS[task] === undefined || test === undefined) return null;
    return { task, train: train ?? null, test, curve: curve ?? false };
  },
  run: measureTriage,
};
