/** `npm test`: installs what is missing, then runs every check and test there is. Last line: the counts. */
import { ensureChromium, ensureFirefox } from './setup/ensure-browser.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { findNode, NODE_MISSING } from './setup/find-node.mjs';
import { CHECKS, STORE_CHECKS } from './test/checks.mjs';
import { runCommand } from './test/run-command.mjs';
import { listTests, runVitest } from './test/run-vitest.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {string} name
 * @param {{ passed: number, failed: number, skipped: number, output: string, ms: number }} result
 */
function report(name, { passed, failed, skipped, output, ms }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) console.log(`\n${output.trim()}\n`);
  const counts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`];
  console.log(`${name}: ${counts.filter(Boolean).join(', ')} (${(ms / 1000).toFixed(1)} s)`);
}

/**
 * @param {string} node
 * @param {readonly import('./test/checks.mjs').Check[]} checks
 */
async function runChecks(node, checks) {
  for (const { name, command } of checks) {
    const { ok, output, ms } = await runCommand(node, command);
    report(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output, ms });
  }
}

/**
 * @param {string} node
 * @param {string} project
 * @param {string} name
 * @param {string | null} missing why it cannot be run
 */
async function runProject(node, project, name, missing = null) {
  if (missing === null) return report(name, await runVitest(node, project));
  const tests = await listTests(node, project);
  console.log(missing);
  for (const test of tests) console.log(`skipped: ${test}`);
  report(name, { passed: 0, failed: 0, skipped: tests.length, output: '', ms: 0 });
}

/** @param {string} node */
async function runEverything(node) {
  const [withoutChromium, withoutFirefox] = [ensureChromium(), ensureFirefox()];
  await runChecks(node, CHECKS);
  // The linter of the stores waits more than it works: the unit tests take the other core.
  await Promise.all([runChecks(node, STORE_CHECKS), runProject(node, 'unit*', 'unit tests')]);
  // One after the other: beside Chromium, Firefox takes twice as long, and both together as long as in turn.
  await runProject(node, 'browser', 'end to end in Chromium', withoutChromium);
  await runProject(node, 'firefox', 'smoke run in Firefox', withoutFirefox);
}

const missing = ensureDependencies();
const node = findNode();
if (missing || node === null) {
  console.log(missing ?? NODE_MISSING);
  total.failed = 1;
} else await runEverything(node);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
