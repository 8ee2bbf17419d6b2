/** `npm start`: installs what is missing, then shows Rapport on demo pages, or without a display tours them. */
import { ensureChromium } from './setup/ensure-browser.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { findNode, NODE_MISSING } from './setup/find-node.mjs';
import { run } from './setup/run.mjs';

/** @returns {string | null} what went wrong, as a sentence */
function start() {
  const missing = ensureDependencies() ?? ensureChromium();
  if (missing) return missing;
  const node = findNode();
  if (node === null) return NODE_MISSING;
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const script = hasDisplay ? 'scripts/tour/show.ts' : 'scripts/tour/tour.ts';
  return run(node, [script]) ? null : 'Rapport did not get to the end of it: see the lines above.';
}

const problem = start();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
}
