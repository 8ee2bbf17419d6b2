import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './run-steps.ts';

/** Writes `account.md`: each step, what was seen, and how long it took. */
export async function writeAccount(
  folder: string,
  accounts: readonly Account[],
  asked: number,
): Promise<void> {
  const rows = accounts.map(
    ({ title, seen, ms, ok }, index) =>
      `| ${index + 1} | ${cell(title)} | ${cell(ok ? seen : `Did not happen: ${seen}`)} | ${seconds(ms)} |`,
  );
  const total = accounts.reduce((sum, { ms }) => sum + ms, 0);
  const done = accounts.filter(({ ok }) => ok).length;
  const lines = [
    '# Guided tour of Rapport',
    '',
    `${done} of ${asked} steps happened, in ${seconds(total)}. People, brand and posts are made up.`,
    '',
    '| | step | seen | time |',
    '|---:|---|---|---:|',
    ...rows,
    '',
  ];
  await writeFile(join(folder, 'account.md'), lines.join('\n'));
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

function cell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}
