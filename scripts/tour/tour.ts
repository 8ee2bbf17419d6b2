/** The guided tour: `npm start` without a display. Every step has to happen, or it ends with a 1. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../tests/e2e/harness/ensure-built.ts';
import { launchRapport } from '../../tests/e2e/harness/launch-chromium.ts';
import { startDemo } from '../demo/start-demo.ts';
import { startPictures } from './pictures.ts';
import { runSteps } from './run-steps.ts';
import { Stage } from './stage.ts';
import { steps } from './steps/index.ts';
import { writeAccount } from './write-account.ts';

const WINDOW = { width: 1280, height: 860 };
/** Longer than anything on the demo's pages takes. */
const PATIENCE_MS = 10_000;

const out = join(PROJECT_ROOT, 'out', 'tour');
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
// First: building also writes what the demo's bundler reads.
const rapport = await launchRapport({ viewport: WINDOW });
rapport.context.setDefaultTimeout(PATIENCE_MS);
const demo = await startDemo();
const pictures = await startPictures(out);
const accounts = await runSteps(steps, new Stage(rapport, demo, pictures, out));
await writeAccount(out, accounts, steps.length);
await Promise.all([pictures.close(), rapport.close(), demo.close()]);

const failed = accounts.find(({ ok }) => !ok);
console.log(failed ? `The tour ended at "${failed.title}".` : `All ${steps.length} steps happened.`);
console.log(`Pictures, tour.csv and account.md: ${out}`);
process.exitCode = failed ? 1 : 0;
