import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';

/**
 * Runs one Vitest project.
 * @param {string} node
 * @param {string} project
 * @returns {Promise<{ passed: number, failed: number, skipped: number, output: string, ms: number }>}
 *   output: only what failed
 */
export async function runVitest(node, project) {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-test-'));
  const file = join(folder, 'report.json');
  const command = ['vitest', 'run', '--project', project, '--passWithNoTests', '--silent=passed-only'];
  const result = await runCommand(node, [
    ...command,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const counts = readCounts(file);
  rmSync(folder, { recursive: true });
  // An error outside of any test fails the run without a failed test.
  const failed = result.ok ? counts.failed : Math.max(1, counts.failed);
  return { ...counts, failed, output: failed > 0 ? failuresOf(result.output) : '', ms: result.ms };
}

/**
 * The names of a project's tests, without running them.
 * @param {string} node
 * @param {string} project
 */
export async function listTests(node, project) {
  const { output } = await runCommand(node, ['vitest', 'list', '--project', project]);
  return output.split('\n').filter((line) => line.includes(' > '));
}

/** @param {string} file */
function readCounts(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    // A file that cannot be loaded has no tests, but has failed.
    const broken = report.testResults.filter(
      (result) =>
        result.status === 'failed' && result.assertionResults.every(({ status }) => status !== 'failed'),
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** @param {string} output */
function failuresOf(output) {
  const start = output.search(/^.*(Failed Suites|Failed Tests|Unhandled Errors?)/m);
  return start < 0 ? output.slice(-20_000) : output.slice(start);
}
